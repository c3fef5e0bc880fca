import { projectsWorkbook, type SheetColumn } from '@guatu/documents';
import { render } from '@guatu/messages';
import type { Temporal } from 'temporal-polyfill';
import type { listForExport } from './list.ts';
import { sourceWords } from './source-words.ts';

type Row = Awaited<ReturnType<typeof listForExport>>[number];

/** Lists are exchanged in Chinese. */
const columns: SheetColumn<Row>[] = [
  { heading: '来源', kind: 'text', width: 24, value: ({ source }) => sourceWords(source) },
  { heading: '议定日期', kind: 'date', width: 12, value: ({ source }) => source.on },
  { heading: '条款', kind: 'text', width: 14, value: ({ source }) => source.clause },
  { heading: '事项', kind: 'text', width: 30, value: ({ matter }) => matter },
  { heading: '要求', kind: 'text', width: 40, value: ({ requirement }) => requirement },
  { heading: '牵头单位', kind: 'text', width: 18, value: ({ leadUnit }) => leadUnit.name },
  {
    heading: '配合单位',
    kind: 'text',
    width: 22,
    value: ({ assistingUnits }) => assistingUnits.map(({ name }) => name).join('、') || null,
  },
  { heading: '原定时限', kind: 'date', width: 12, value: ({ originalLimit }) => originalLimit },
  { heading: '现在时限', kind: 'date', width: 12, value: ({ currentLimit }) => currentLimit },
  {
    heading: '办理状态',
    kind: 'text',
    width: 14,
    value: ({ state }) => render('zh-CN', `supervision.state.${state}`),
  },
  {
    heading: '灯号',
    kind: 'text',
    width: 12,
    value: ({ lights }) =>
      lights.map(({ colour }) => render('zh-CN', `supervision.colour.${colour}`)).join('、') || null,
  },
  {
    heading: '督办级次',
    kind: 'text',
    width: 18,
    value: ({ rung }) => rung && `${render('zh-CN', `supervision.rung.step.${rung.step}`)}（${rung.clause}）`,
  },
  { heading: '到级日期', kind: 'date', width: 12, value: ({ rung }) => rung?.on ?? null },
  {
    heading: '未反馈配合单位数',
    kind: 'integer',
    width: 12,
    value: ({ assistingUnits, assistingOwed }) => (assistingUnits.length === 0 ? null : assistingOwed),
  },
  {
    heading: '逾期天数',
    kind: 'integer',
    width: 10,
    value: ({ standing }) => (/overdue|late/.test(standing.state) ? standing.days : null),
  },
];

/** The register under a filter as a workbook, in the order of the screen. */
export const registerWorkbook = (
  county: string,
  today: Temporal.PlainDate,
  rows: readonly Row[],
): Promise<Uint8Array> =>
  projectsWorkbook(rows, columns, {
    sheetName: '督办台账',
    title: `${county}督办台账`,
    unitLine: `${today.year}年${today.month}月${today.day}日`,
    date: today.toString(),
  });
