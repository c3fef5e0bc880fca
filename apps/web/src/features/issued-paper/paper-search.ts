export const paperKinds = [
  'supervision-notice',
  'bulletin',
  'special-report',
  'minutes',
  'minutes-correction',
  'groundbreaking-plan',
  'tour-plan',
  'tour-report',
  'docket',
  'extension-report',
  'handover',
] as const;

/** What of the register one looks at; stands in the address, so that it can be sent to somebody. */
export type PaperSearch = {
  kind?: (typeof paperKinds)[number];
  year?: number;
  words?: string;
  unit?: string;
  unacknowledged?: true;
};

/** Reads an address; what is no filter is left out. */
export const readPaperSearch = (given: Record<string, unknown>): PaperSearch => {
  const text = (name: string) => {
    const value = given[name];
    // An address reads words such as 2018 as a number.
    const words = typeof value === 'number' ? String(value) : value;
    return typeof words === 'string' && words.trim() !== '' ? words.trim() : undefined;
  };
  const year = Number(given['year']);
  const read = {
    kind: paperKinds.find((kind) => kind === given['kind']),
    year: Number.isInteger(year) && year >= 1900 && year < 2200 ? year : undefined,
    words: text('words'),
    unit: text('unit'),
    unacknowledged: String(given['unacknowledged']) === 'true' ? (true as const) : undefined,
  };
  return Object.fromEntries(Object.entries(read).filter(([, value]) => value !== undefined));
};

/** Where what is looked at can be had as a workbook. */
export const exportUrl = (search: PaperSearch): string =>
  `/api/issued-papers.xlsx?${new URLSearchParams(
    Object.entries(search).map(([name, value]) => [name, String(value)]),
  ).toString()}`;
