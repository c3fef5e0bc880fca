import { projectsWorkbook, type SheetColumn } from '@guatu/documents';
import { render } from '@guatu/messages';
import type { Temporal } from 'temporal-polyfill';
import type { papersUnder } from './list.ts';

type Row = Awaited<ReturnType<typeof papersUnder>>['papers'][number];

/** Lists are exchanged in Chinese. */
const columns: SheetColumn<Row>[] = [
  {
    heading: '公文种类',
    kind: 'text',
    width: 18,
    value: ({ kind }) => render('zh-CN', `issuedPaper.kind.${kind}`),
  },
  { heading: '文号', kind: 'text', width: 22, value: ({ number }) => number },
  { heading: '标题', kind: 'text', width: 44, value: ({ title }) => title },
  { heading: '印发日期', kind: 'date', width: 12, value: ({ issuedOn }) => issuedOn },
  { heading: '签发人', kind: 'text', width: 20, value: ({ signedBy }) => signedBy },
  {
    heading: '经办',
    kind: 'text',
    width: 24,
    value: ({ issuedBy }) => `${issuedBy.postName} ${issuedBy.person}`,
  },
  {
    heading: '主送',
    kind: 'text',
    width: 36,
    value: ({ addressees }) => addressees.map(({ name }) => name).join('、') || null,
  },
  { heading: '抄送', kind: 'text', width: 30, value: ({ copies }) => copies.join('、') || null },
  {
    heading: '未签收单位',
    kind: 'text',
    width: 30,
    value: ({ addressees }) =>
      addressees
        .filter(({ received }) => received === null)
        .map(({ name }) => name)
        .join('、') || null,
  },
  { heading: 'PDF 文件 SHA-256', kind: 'text', width: 68, value: ({ pdfFileId }) => pdfFileId },
];

/** The register under a filter as a workbook, in the order of the screen. */
export const papersWorkbook = (
  county: string,
  today: Temporal.PlainDate,
  rows: readonly Row[],
): Promise<Uint8Array> =>
  projectsWorkbook(rows, columns, {
    sheetName: '公文登记簿',
    title: `${county}公文登记簿`,
    unitLine: `${today.year}年${today.month}月${today.day}日`,
    date: today.toString(),
  });
