type Path = ReadonlyArray<string | number>;

/** One place at which two values differ; `undefined` where one of them has nothing. */
export type Difference = { path: Path; before: unknown; after: unknown };

/** Where two pieces of plain data differ, as far down as they are alike in kind. Things with an id are the same wherever they stand. */
export const differences = (before: unknown, after: unknown, path: Path = []): Difference[] => {
  if (Object.is(before, after)) return [];
  if (Array.isArray(before) && Array.isArray(after)) {
    const [one, other] = areIdentified([...before, ...after])
      ? [byId(before), byId(after)]
      : [Object.entries(before), Object.entries(after)];
    return inEntries(one, other, (key) => [...path, /^\d+$/.test(key) ? Number(key) : key]);
  }
  if (isRecord(before) && isRecord(after)) {
    return inEntries(Object.entries(before), Object.entries(after), (key) => [...path, key]);
  }
  return [{ path, before, after }];
};

type Entries = ReadonlyArray<readonly [string, unknown]>;

const inEntries = (before: Entries, after: Entries, pathOf: (key: string) => Path): Difference[] => {
  const [one, other] = [new Map(before), new Map(after)];
  return [...new Set([...one.keys(), ...other.keys()])].flatMap((key) =>
    differences(one.get(key), other.get(key), pathOf(key)),
  );
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

type Identified = { id: string };

const areIdentified = (items: readonly unknown[]): items is Identified[] =>
  items.length > 0 && items.every((item) => isRecord(item) && typeof item['id'] === 'string');

const byId = (items: readonly Identified[]): Entries => items.map((item) => [item.id, item]);
