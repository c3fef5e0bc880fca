import type { PrintedText } from '../typeset/missing-glyph.ts';
import { printedDate } from '../wording/date.ts';
import { chineseNumeral } from '../wording/numeral.ts';
import { sentence } from '../wording/sentence.ts';
import type { Paragraph } from './composition.ts';
import type { MinutesDecision, MinutesItem } from './minutes.ts';
import type { Worder } from './worded.ts';

const verbs: Readonly<Record<MinutesDecision['verb'], string>> = {
  decided: '会议议定',
  required: '会议要求',
};

/** One item: the problem heard, then each decision with its unit and limit. Several are counted, one is not. */
export function itemParagraphs(
  { problem, decisions }: MinutesItem,
  place: string,
  word: Worder,
): Paragraph[] {
  const many = decisions.length > 1;
  return [
    {
      kind: 'text',
      runs: [word('fangSong', `会议听取了${sentence(problem)}`, `${place}.problem`, true)],
    },
    ...decisions.map((decision, index): Paragraph => {
      const at = `${place}.decisions[${index}]`;
      const verb = verbs[decision.verb];
      const lead: PrintedText = many
        ? { role: 'kaiTi', text: `（${chineseNumeral(index + 1)}）${verb}。`, place: at }
        : fangSong(`${verb}：`, at);
      return {
        kind: 'text',
        runs: [
          lead,
          word('fangSong', sentence(decision.text).slice(0, -1), `${at}.text`),
          ...owed(decision, at),
        ],
      };
    }),
  ];
}

/** （牵头单位：…；配合单位：…；完成时限：…）。 */
export function owed(
  { lead, assisting, limit }: Pick<MinutesDecision, 'lead' | 'assisting' | 'limit'>,
  at: string,
): PrintedText[] {
  return [
    fangSong(`（牵头单位：${lead}；`, `${at}.lead`),
    ...(assisting.length === 0 ? [] : [fangSong(`配合单位：${assisting.join('、')}；`, `${at}.assisting`)]),
    fangSong(`完成时限：${printedDate(limit)}）。`, `${at}.limit`),
  ];
}

const fangSong = (text: string, place: string): PrintedText => ({ role: 'fangSong', text, place });
