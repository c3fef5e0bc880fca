import type { Phrase } from '@guatu/contract';
import type { Matter, Season } from '@guatu/engine';
import { monthName } from './date.ts';
import { joined, say, type SayCode, words } from './phrase.ts';

/** A quarter of the year, 1 to 4; the schema of the file holds it to these. */
export const quarterName = (quarter: number): Phrase => say(`quarter.${quarter}` as SayCode);

/** A part of the year: some of its months, or some of its quarters. */
export const season = (part: Season): Phrase =>
  'months' in part ? spans(part.months, monthName) : spans(part.quarters, quarterName);

/** Months or quarters, three or more in a row as "March to December". */
const spans = (numbers: readonly number[], named: (number: number) => Phrase): Phrase => {
  const rows = [...numbers]
    .sort((one, other) => one - other)
    .reduce<number[][]>((all, number) => {
      const row = all.at(-1);
      return row?.at(-1) === number - 1 ? [...all.slice(0, -1), [...row, number]] : [...all, [number]];
    }, []);
  return joined(
    'list',
    rows.flatMap((row) => {
      const [from, to] = [row[0], row.at(-1)];
      return row.length > 2 && from !== undefined && to !== undefined
        ? [say('between', { from: named(from), to: named(to) })]
        : row.map(named);
    }),
  );
};

/** Something to be dealt with or reported, with the part of the year in which it is. */
export const matter = (one: Matter): Phrase =>
  typeof one === 'string' ? words(one) : say('in-season', { of: words(one.says), season: season(one.in) });
