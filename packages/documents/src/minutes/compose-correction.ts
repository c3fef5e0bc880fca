import { printedDate } from '../wording/date.ts';
import { chineseNumeral } from '../wording/numeral.ts';
import { sentence } from '../wording/sentence.ts';
import type { Composition, Paragraph } from './composition.ts';
import type { CorrectedWords, Correction } from './correction.ts';
import { owed } from './item.ts';
import { endMatter, paperHead, printed } from './paper-frame.ts';
import { worder } from './worded.ts';

/** Says which minutes are put right, then of each decision what they said, what holds from now on, and why. */
export function composeCorrection(paper: Correction): Composition {
  const word = worder(paper.wording);
  const { number, title, issuedOn } = paper.corrects;
  const opening = `${printedDate(issuedOn)}印发的${number}《${title}》中，下列${paper.changes.length}项议定事项有误或者情况有变，现更正如下：`;
  return {
    ...paperHead(paper),
    body: [
      { kind: 'text', runs: [word('fangSong', opening, 'opening')] },
      ...paper.changes.flatMap(({ heading, before, after, reason }, index): Paragraph[] => {
        const at = `changes[${index}]`;
        return [
          {
            kind: 'heading',
            runs: [
              printed('heiTi', `${chineseNumeral(index + 1)}、`, `${at}.heading`),
              word('heiTi', heading, `${at}.heading`),
            ],
          },
          said('原纪要：', before, `${at}.before`),
          said('更正为：', after, `${at}.after`),
          {
            kind: 'text',
            runs: [
              printed('kaiTi', '更正理由：', `${at}.reason`),
              word('fangSong', sentence(reason), `${at}.reason`),
            ],
          },
        ];
      }),
      {
        kind: 'text',
        runs: [
          word('fangSong', '更正事项自本纪要印发之日起按更正后的内容办理，其余内容不变。', 'closing', true),
        ],
      },
    ],
    attendance: [],
    endMatter: endMatter(paper),
  };
}

/** Neither side is worded otherwise: what was issued stands, and what holds is what was recorded. */
const said = (label: string, words: CorrectedWords, at: string): Paragraph => ({
  kind: 'text',
  runs: [
    printed('kaiTi', label, at),
    printed('fangSong', sentence(words.text).slice(0, -1), `${at}.text`),
    ...owed(words, at),
  ],
});
