/**
 * How many fields differ between what was there and what is there now, as the journal keeps them: each value under a name
 * counts, a list or a table by its own values. What is empty on both sides is no field.
 */
export const changedFields = (before: unknown, after: unknown): number => {
  if (isEmpty(before) && isEmpty(after)) return 0;
  if (isTable(before) || isTable(after)) {
    const [mine, theirs] = [tableOf(before), tableOf(after)];
    return [...new Set([...mine.keys(), ...theirs.keys()])].reduce(
      (sum, name) => sum + changedFields(mine.get(name), theirs.get(name)),
      0,
    );
  }
  return before === after ? 0 : 1;
};

const isEmpty = (value: unknown): boolean => value === undefined || value === null || value === '';

const isTable = (value: unknown): value is object => typeof value === 'object' && value !== null;

const tableOf = (value: unknown): ReadonlyMap<string, unknown> =>
  new Map(isTable(value) ? Object.entries(value) : []);
