import {
  type Block,
  type PaperComposition,
  printed,
  type TableBlock,
} from '../official-paper/composition.ts';
import { marksOf } from '../official-paper/marks.ts';
import { paragraphs } from '../official-paper/paragraphs.ts';
import { printedDate, shortDate } from '../wording/date.ts';
import { chineseNumeral } from '../wording/numeral.ts';
import { titleLines } from '../wording/title-lines.ts';
import type { Bulletin, BulletinRow } from './bulletin.ts';

/** A title line holds 20 characters of size 2; two are left free at either side. */
const titleWidth = 18;

/** Puts a bulletin into words: its passages in order, and the table of every matter annexed. */
export function composeBulletin(bulletin: Bulletin): PaperComposition {
  const { masthead, issue, title, addressee, passages, rows, asOf, office, date, copies, signer } = bulletin;
  const annexed = `督办事项办理情况表（截至${printedDate(asOf)}）`;
  return {
    name: title,
    head: {
      masthead: printed('xiaoBiaoSong', masthead, 'masthead'),
      number: printed('fangSong', issue ?? '（草稿　尚未编期）', 'issue'),
      marks: marksOf(bulletin.marks),
      signer:
        signer === null
          ? null
          : {
              label: printed('fangSong', '签发人：', 'signer'),
              name: printed('kaiTi', signer, 'signer'),
            },
    },
    draft: issue === null,
    title: titleLines(title, titleWidth).map((line) => printed('xiaoBiaoSong', line, 'title')),
    addressee: addressee === null ? null : printed('fangSong', `${addressee}：`, 'addressee'),
    blocks: passages.flatMap(({ heading, text }, index): Block[] => [
      {
        kind: 'heading',
        runs: [printed('heiTi', `${chineseNumeral(index + 1)}、${heading}`, `passages[${index}].heading`)],
      },
      ...paragraphs(text, `passages[${index}].text`),
    ]),
    signature: [printed('fangSong', office, 'office'), printed('fangSong', printedDate(date), 'date')],
    annex: rows && {
      label: printed('heiTi', '附件', 'asOf'),
      note: printed('fangSong', `附件：${annexed}`, 'asOf'),
      title: printed('xiaoBiaoSong', annexed, 'asOf'),
      table: tableOf(rows),
    },
    endMatter: {
      copies: copies.length === 0 ? null : printed('fangSong', `${copies.join('，')}。`, 'copies'),
      printedBy: printed('fangSong', bulletin.printedBy, 'printedBy'),
      printedOn: printed('fangSong', `${printedDate(date)}印发`, 'date'),
    },
    author: office,
    date,
  };
}

type Column = readonly [heading: string, width: number, cell: (row: BulletinRow, index: number) => string];

const columns: readonly Column[] = [
  ['序号', 8, (_row, index) => String(index + 1)],
  ['督办事项', 30, ({ matter }) => matter],
  ['办理要求', 36, ({ requirement }) => requirement],
  ['督办依据', 27, ({ basis }) => basis],
  ['牵头单位', 24, ({ lead }) => lead],
  ['配合单位', 26, ({ assisting }) => assisting.join('、') || '—'],
  ['原定时限', 22, ({ originalLimit }) => shortDate(originalLimit)],
  ['现定时限', 22, ({ limit }) => shortDate(limit)],
  ['办理情况', 19, ({ standing }) => standing],
];

const tableOf = (rows: readonly BulletinRow[]): TableBlock => ({
  columns: columns.map(([heading, width]) => ({ heading: printed('heiTi', heading, 'rows'), width })),
  rows: rows.map((row, index) =>
    columns.map(([, , cell]) => printed('fangSong', cell(row, index), `rows[${index}]`)),
  ),
  none: printed('fangSong', '没有督办事项。', 'rows'),
});
