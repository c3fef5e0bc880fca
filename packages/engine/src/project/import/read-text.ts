import { hasOpenBracket, looksCutOff } from './cut-off.ts';
import type { ImportField } from './field.ts';
import { doubt, nothingIn, type Source, sourceCell } from './source-cell.ts';
import { halfWidth, longestSearched, marksIn, nameKey, oneLine, trimLines, withoutMarks } from './text.ts';
import type { Doubt, KnownUnit } from './understood.ts';

export type ReadText = { value: string | null; doubts: Doubt[] };
const nothing: ReadText = { value: null, doubts: [] };

/** A field of words. Sentences keep their line breaks; names and units become one line. `cut` as `cutLength` finds it. */
export const readText = (source: Source, row: number, field: ImportField, cut: number | null): ReadText => {
  const from = sourceCell(source, row, field);
  if (!from) return nothing;
  const { isNothing, doubts } = nothingIn(from);
  if (isNothing) return { value: null, doubts };
  const value =
    field === 'content' || field === 'annualGoal' || field === 'remarks'
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
  const plain = oneLine(withoutMarks(name));
  const from = sourceCell(source, row, 'name');
  const say = (code: Doubt['code']) => from && doubts.push(doubt(from, code, plain));
  if (/\(暂定名?\)/.test(halfWidth(plain))) say('provisional-name');
  if (/打包|打捆/.test(plain)) say('packaged-project');
  return { value: plain === '' ? name : plain, marks: marksIn(name), doubts };
};

export type ReadUnit = ReadText & { id: string | null; several: string[] };

export type UnitFinder = (name: string) => KnownUnit | undefined;

/** Finds a unit by its name or an alias; width, spaces and brackets do not count. */
export const unitFinder = (units: readonly KnownUnit[]): UnitFinder => {
  const byKey = new Map(
    units.flatMap((unit) =>
      [unit.name, ...(unit.aliases ?? [])].map((name) => [nameKey(name), unit] as const),
    ),
  );
  return (name) => byKey.get(nameKey(name));
};

/** A unit, or several in one cell. A responsible unit must be known, for duties fall to it; an owner may be anyone. */
export const readUnit = (
  source: Source,
  row: number,
  field: 'owner' | 'constructionUnit' | 'responsibleUnit',
  find: UnitFinder,
  cut: number | null,
): ReadUnit => {
  const { value, doubts } = readText(source, row, field, cut);
  const from = sourceCell(source, row, field);
  if (value === null || !from) return { value, doubts, id: null, several: [] };
  const whole = find(value);
  const several = whole ? [] : splitUnits(from.cell.text);
  const id = (whole ?? several.map(find).find((unit) => unit !== undefined))?.id ?? null;
  if (several.length > 1)
    doubts.push(
      doubt(from, 'several-owners', several.join('、'), { count: several.length, first: several[0] ?? '' }),
    );
  if (field === 'responsibleUnit' && id === null)
    doubts.push(doubt(from, 'unknown-unit', value, { name: value }));
  return {
    value: several.length > 1 ? several.join('、') : value,
    doubts,
    id,
    several: several.length > 1 ? several : [],
  };
};

/** Takes apart `甲公司、乙公司`; a list within brackets belongs to its unit. */
const splitUnits = (text: string): string[] => {
  if (text.length > longestSearched) return [oneLine(text)];
  const names = text.split(/[、；;，,/\n](?![^（(]*[）)])/).map(oneLine);
  return names.filter((name) => name !== '');
};
