import { projectsWorkbook, type SheetColumn } from '@guatu/documents';
import { render } from '@guatu/messages';
import type { Temporal } from 'temporal-polyfill';
import type { problemsForExport } from './list.ts';

type Row = Awaited<ReturnType<typeof problemsForExport>>[number];

/** Lists are exchanged in Chinese. */
const columns: SheetColumn<Row>[] = [
  { heading: '问题', kind: 'text', width: 34, value: ({ title }) => title },
  { heading: '所属项目', kind: 'text', width: 30, value: ({ projectName }) => projectName },
  { heading: '类别', kind: 'text', width: 12, value: ({ kind }) => render('zh-CN', `problem.kind.${kind}`) },
  { heading: '责任单位', kind: 'text', width: 18, value: ({ responsibleUnit }) => responsibleUnit.name },
  { heading: '牵头领导', kind: 'text', width: 22, value: ({ leader }) => leader },
  {
    heading: '走到哪一步',
    kind: 'text',
    width: 22,
    value: ({ state }) => render('zh-CN', `problem.state.${state}`),
  },
  { heading: '到这一步的日期', kind: 'date', width: 14, value: ({ since }) => since },
  { heading: '已停留天数', kind: 'integer', width: 11, value: ({ days }) => days },
  { heading: '等谁办', kind: 'text', width: 24, value: ({ waitsFor }) => waitsFor.join('、') || null },
  { heading: '逾期起', kind: 'date', width: 12, value: ({ overdue }) => overdue?.on ?? null },
];

/** The register under a filter as a workbook, in the order of the screen. */
export const registerWorkbook = (
  county: string,
  today: Temporal.PlainDate,
  rows: readonly Row[],
): Promise<Uint8Array> =>
  projectsWorkbook(rows, columns, {
    sheetName: '项目问题',
    title: `${county}项目问题台账`,
    unitLine: `${today.year}年${today.month}月${today.day}日`,
    date: today.toString(),
  });
