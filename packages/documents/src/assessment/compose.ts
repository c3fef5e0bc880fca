import {
  type Block,
  type PaperComposition,
  printed,
  type TableBlock,
} from '../official-paper/composition.ts';
import { paragraphs } from '../official-paper/paragraphs.ts';
import { printedDate, shortDate } from '../wording/date.ts';
import { chineseNumeral } from '../wording/numeral.ts';
import { titleLines } from '../wording/title-lines.ts';
import type { ScorecardEvidence, ScorecardPaper, ScorecardPaperPart } from './scorecard.ts';

/** A title line holds 20 characters of size 2; two are left free at either side. */
const titleWidth = 18;

/** Puts a card into words: by which rules and where it stands, each part, what people added, and the evidence annexed. */
export function composeScorecard(paper: ScorecardPaper): PaperComposition {
  const { unit, period, card, parts, notes, evidence, clauses, office, date, standing } = paper;
  const name = `${unit}${period}${card}`;
  const annexed = '计分依据';
  const said = (text: string, place: string): Block[] => paragraphs(text, place);
  const heading = (text: string, place: string): Block => ({
    kind: 'heading',
    runs: [printed('heiTi', text, place)],
  });
  const sections = [
    ...parts.map((part, index) => ({
      title: `${part.name}（${part.points}分）`,
      place: `parts[${index}]`,
      blocks: [{ kind: 'table', table: partTable(part, `parts[${index}]`) }] satisfies Block[],
    })),
    ...notes.map(({ heading: title, lines }, index) => ({
      title,
      place: `notes[${index}]`,
      blocks: lines.flatMap((line, at) => said(line, `notes[${index}].lines[${at}]`)),
    })),
    ...(clauses.length === 0
      ? []
      : [
          {
            title: '计分办法的条款',
            place: 'clauses',
            blocks: clauses.flatMap(({ id, says }, index) => said(`${id}：${says}。`, `clauses[${index}]`)),
          },
        ]),
  ];
  return {
    name,
    head: null,
    draft: standing.state !== 'final',
    title: titleLines(name, titleWidth).map((line) => printed('xiaoBiaoSong', line, 'unit')),
    addressee: null,
    blocks: [
      ...said(basisWords(paper), 'document'),
      ...said(standingWords(paper), 'standing'),
      ...said(wholeWords(paper), 'points'),
      ...sections.flatMap(({ title, place, blocks }, index) => [
        heading(`${chineseNumeral(index + 1)}、${title}`, place),
        ...blocks,
      ]),
    ],
    signature: [printed('fangSong', office, 'office'), printed('fangSong', printedDate(date), 'date')],
    annex: {
      label: printed('heiTi', '附件', 'evidence'),
      note: printed('fangSong', `附件：${annexed}`, 'evidence'),
      title: printed('xiaoBiaoSong', annexed, 'evidence'),
      table: evidenceTable(evidence),
    },
    endMatter: null,
    author: office,
    date,
  };
}

const basisWords = ({ byDefault, document }: ScorecardPaper): string =>
  byDefault
    ? `本县文件没有写明怎样计分，本表按默认计分办法《${document}》计算，只看台账，不排名次。`
    : `本表按《${document}》计算。`;

function standingWords({ standing: { state, until, finalOn } }: ScorecardPaper): string {
  if (state === 'final' && finalOn !== null) return `结果已于${printedDate(finalOn)}确定。`;
  if (state === 'draft' && until !== null) {
    return `本表为征求意见稿，有异议的，请在${printedDate(until)}以前提出。`;
  }
  return state === 'preparing' ? '本表正在起草，尚未征求意见。' : '本期考核尚未起草，本表为试算，不作数。';
}

const wholeWords = ({ points, outOf, corrected }: ScorecardPaper): string =>
  `合计${points}分${outOf === null ? '' : `（满分${outOf}分）`}${corrected === null ? '' : `，更正为${corrected}分`}。`;

const partTable = ({ items }: ScorecardPaperPart, place: string): TableBlock => ({
  columns: (
    [
      ['计分项', 44],
      ['依据', 14],
      ['满分', 15],
      ['得分', 17],
      ['怎样得来', 66],
    ] as const
  ).map(([heading, width]) => ({ heading: printed('heiTi', heading, place), width })),
  rows: items.map(({ says, clause, marks, points, how }, index) =>
    [says, clause, marks, points, how].map((text) => printed('fangSong', text, `${place}.items[${index}]`)),
  ),
  none: printed('fangSong', '没有计分项。', place),
});

type Column = readonly [
  heading: string,
  width: number,
  cell: (row: ScorecardEvidence, index: number) => string,
];

const day = (date: string | null): string => (date === null ? '—' : shortDate(date));

const columns: readonly Column[] = [
  ['序号', 9, (_row, index) => String(index + 1)],
  ['计分项', 45, ({ item }) => item],
  ['类别', 18, ({ kind }) => kind],
  ['事项', 60, ({ title }) => title],
  ['原定时限', 22, ({ originalDue }) => day(originalDue)],
  ['现定时限', 22, ({ due }) => day(due)],
  ['办结', 22, ({ done }) => day(done)],
  ['说明', 27, ({ note }) => note],
];

const evidenceTable = (rows: readonly ScorecardEvidence[]): TableBlock => ({
  columns: columns.map(([heading, width]) => ({ heading: printed('heiTi', heading, 'evidence'), width })),
  rows: rows.map((row, index) =>
    columns.map(([, , cell]) => printed('fangSong', cell(row, index), `evidence[${index}]`)),
  ),
  none: printed('fangSong', '台账里没有相关事项。', 'evidence'),
});
