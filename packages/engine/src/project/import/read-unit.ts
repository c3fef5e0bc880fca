import { readText, type ReadText } from './read-text.ts';
import { doubt, type Source, sourceCell } from './source-cell.ts';
import { longestSearched, nameKey, oneLine } from './text.ts';
import type { KnownUnit } from './understood.ts';

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
  // `住建局 张三`: the unit with who answers for it there.
  const whole = find(value) ?? find(/^\S+(?=\s)/.exec(from.cell.text.trim())?.[0] ?? value);
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

/** Takes apart `甲公司、乙公司`; a list within brackets belongs to its unit, and a line may break within a name. */
const splitUnits = (text: string): string[] => {
  if (text.length > longestSearched) return [oneLine(text)];
  const names = text.split(betweenUnits).map(oneLine);
  return names.filter((name) => name !== '');
};

const betweenUnits =
  /(?:[、；;，,/]|(?<=(?:公司|集团|局|委|办|院|厅|部|处|校|中心|政府|管委会)\s*)\n)(?![^（(]*[）)])/;
