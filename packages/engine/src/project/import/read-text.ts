import { hasOpenBracket, looksCutOff } from './cut-off.ts';
import type { ImportField } from './field.ts';
import { doubt, nothingIn, type Source, sourceCell } from './source-cell.ts';
import { halfWidth, marksIn, oneLine, trimLines, withoutMarks } from './text.ts';
import type { Doubt } from './understood.ts';

export type ReadText = { value: string | null; doubts: Doubt[] };

/** A field of words. Sentences keep their line breaks; names and units become one line. `cut` as `cutLength` finds it. */
export const readText = (source: Source, row: number, field: ImportField, cut: number | null): ReadText => {
  const from = sourceCell(source, row, field);
  if (!from) return { value: null, doubts: [] };
  const { isNothing, doubts } = nothingIn(from);
  if (isNothing) return { value: null, doubts };
  const value =
    field === 'content' ||
    field === 'annualGoal' ||
    field === 'remarks' ||
    field === 'progress' ||
    field === 'problems'
      ? trimLines(from.cell.text)
      : oneLine(from.cell.text);
  const raw = from.cell.text.trim();
  if (looksCutOff(raw, cut)) doubts.push(doubt(from, 'cut-off', value, { length: [...raw].length }));
  else if (hasOpenBracket(raw)) doubts.push(doubt(from, 'unclosed-bracket', value));
  return { value, doubts };
};

export type ReadName = ReadText & { marks: string[] };

/** A project's name without the marks (★) beside it; `lead` stands in where the name's cell is part of a merged one. */
export const readName = (source: Source, row: number, lead: string, cut: number | null): ReadName => {
  const { doubts, value } = readText(source, row, 'name', cut);
  const name = value ?? oneLine(lead);
  const { plain, isNumbered } = withoutNumber(oneLine(withoutMarks(name)), source, row);
  const from = sourceCell(source, row, 'name');
  const say = (code: Doubt['code']) => from && doubts.push(doubt(from, code, plain));
  if (isNumbered) say('number-in-name');
  if (/\(暂定名?\)/.test(halfWidth(plain))) say('provisional-name');
  if (/打包|打捆/.test(plain)) say('packaged-project');
  return { value: plain === '' ? name : plain, marks: marksIn(name), doubts };
};

/** `1、甲路` beside the number 1 is 甲路. */
const withoutNumber = (name: string, source: Source, row: number): { plain: string; isNumbered: boolean } => {
  const counted = /^\(?(\d{1,4})(?:[、.)．](?!\d))(.+)$/.exec(halfWidth(name));
  const number = halfWidth(sourceCell(source, row, 'number')?.cell.text ?? '').trim();
  if (counted?.[2] === undefined || counted[1] !== number) return { plain: name, isNumbered: false };
  return { plain: name.slice(name.length - counted[2].length).trim(), isNumbered: true };
};
