import type { FontRole } from '../typeset/font-book.ts';
import type { PrintedText } from '../typeset/missing-glyph.ts';
import { printedDate } from '../wording/date.ts';
import { titleLines } from '../wording/title-lines.ts';
import type { Composition, EndMatter } from './composition.ts';
import type { Minutes } from './minutes.ts';

/** A title line holds 20 characters of size 2; two are left free at either side. */
const titleWidth = 18;

/** What stands above the text of every such paper. */
export const paperHead = ({
  masthead,
  number,
  title,
}: Pick<Minutes, 'masthead' | 'number' | 'title'>): Pick<
  Composition,
  'masthead' | 'number' | 'draft' | 'title'
> => ({
  masthead: printed('xiaoBiaoSong', masthead, 'masthead'),
  number: printed('fangSong', number?.text ?? '（草稿　尚未编号）', 'number.text'),
  draft: number === null,
  title: titleLines(title, titleWidth).map((line) => printed('xiaoBiaoSong', line, 'title')),
});

/** 版记, below the text. A draft has no day of printing yet. */
export const endMatter = ({
  copies,
  number,
  printedBy,
  printedOn,
}: Pick<Minutes, 'copies' | 'number' | 'printedBy' | 'printedOn'>): EndMatter => ({
  copies: copies.length === 0 ? null : printed('fangSong', `${copies.join('，')}。`, 'copies'),
  printedBy: printed('fangSong', printedBy, 'printedBy'),
  printedOn: printed(
    'fangSong',
    number === null ? '（尚未印发）' : `${printedDate(printedOn)}印发`,
    'printedOn',
  ),
});

export const printed = (role: FontRole, text: string, place: string): PrintedText => ({ role, text, place });
