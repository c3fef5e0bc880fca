import type { SheetColumn } from '../sheet/workbook.ts';
import { projectsWorkbook } from '../sheet/write.ts';
import type { ScorecardEvidence, ScorecardPaper, ScorecardPaperItem } from './scorecard.ts';

/** A line of the sheet: an item, and one of the entries that it rests on; null for an item that rests on none. */
type Row = { part: string; item: ScorecardPaperItem; evidence: ScorecardEvidence | null };

const columns: SheetColumn<Row>[] = [
  { heading: '部分', kind: 'text', width: 14, value: ({ part }) => part },
  { heading: '计分项', kind: 'text', width: 34, value: ({ item }) => item.says },
  { heading: '依据', kind: 'text', width: 10, value: ({ item }) => item.clause },
  { heading: '满分', kind: 'text', width: 8, value: ({ item }) => item.marks },
  { heading: '得分', kind: 'text', width: 8, value: ({ item }) => item.points },
  { heading: '怎样得来', kind: 'text', width: 44, value: ({ item }) => item.how },
  { heading: '类别', kind: 'text', width: 12, value: ({ evidence }) => evidence?.kind ?? null },
  { heading: '事项', kind: 'text', width: 34, value: ({ evidence }) => evidence?.title ?? null },
  { heading: '原定时限', kind: 'date', width: 12, value: ({ evidence }) => evidence?.originalDue ?? null },
  { heading: '现定时限', kind: 'date', width: 12, value: ({ evidence }) => evidence?.due ?? null },
  { heading: '办结', kind: 'date', width: 12, value: ({ evidence }) => evidence?.done ?? null },
  { heading: '说明', kind: 'text', width: 16, value: ({ evidence }) => evidence?.note || null },
];

/** One unit's card as a workbook: a line for each entry that an item rests on, and one for an item without any. */
export const scorecardWorkbook = (paper: ScorecardPaper): Promise<Uint8Array> =>
  projectsWorkbook(
    paper.parts.flatMap(({ name: part, items }) =>
      items.flatMap((item): Row[] => {
        const behind = paper.evidence.filter((one) => one.item === item.says);
        return behind.length === 0
          ? [{ part, item, evidence: null }]
          : behind.map((evidence) => ({ part, item, evidence }));
      }),
    ),
    columns,
    {
      sheetName: '计分和依据',
      title: `${paper.unit}${paper.period}${paper.card}`,
      unitLine: `合计${paper.points}分${paper.byDefault ? '　默认计分办法' : ''}`,
      date: paper.date,
    },
  );

/** A unit's line in the table of a period. Points are as printed. */
export interface ScorecardLine {
  readonly unit: string;
  readonly points: string;
  readonly corrected: string | null;
  /** Of each part, in the order of the card. */
  readonly parts: readonly string[];
}

/** All units of a period as a workbook, in the order of the organisation. */
export const scorecardsWorkbook = (
  lines: readonly ScorecardLine[],
  { title, parts, note, date }: { title: string; parts: readonly string[]; note: string; date: string },
): Promise<Uint8Array> =>
  projectsWorkbook<ScorecardLine>(
    lines,
    [
      { heading: '单位', kind: 'text', width: 26, value: ({ unit }) => unit },
      { heading: '得分', kind: 'text', width: 10, value: ({ points }) => points },
      { heading: '更正为', kind: 'text', width: 10, value: ({ corrected }) => corrected },
      ...parts.map((heading, at): SheetColumn<ScorecardLine> => ({
        heading,
        kind: 'text',
        width: 14,
        value: (line) => line.parts[at] ?? null,
      })),
    ],
    { sheetName: '考核', title, unitLine: note, date },
  );
