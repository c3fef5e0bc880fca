const views = ['open', 'mine', 'closed'] as const;
export type View = (typeof views)[number];

/** What of the register one looks at; stands in the address, so that it can be sent to somebody. */
export type ProblemSearch = {
  view?: View;
  state?: string;
  kind?: string;
  unit?: string;
  leader?: string;
  waitsFor?: string;
  olderThan?: number;
  overdue?: 'yes';
  search?: string;
  page?: number;
};

/** The names of the filters that are words. */
const words = ['state', 'kind', 'unit', 'leader', 'waitsFor', 'search'] as const;

/** Reads an address; what is no filter is left out. */
export const readProblemSearch = (given: Record<string, unknown>): ProblemSearch => {
  const count = (name: string, least: number) => {
    const value = Number(given[name] ?? Number.NaN);
    return Number.isInteger(value) && value >= least ? value : undefined;
  };
  const read: Record<string, unknown> = {
    view: views.find((one) => one === given['view'] && one !== 'open'),
    olderThan: count('olderThan', 0),
    overdue: given['overdue'] === 'yes' ? 'yes' : undefined,
    page: count('page', 2),
  };
  for (const name of words) {
    // A router reads digits as a number; as a word they are looked for all the same.
    const value = given[name];
    if ((typeof value === 'string' && value !== '') || typeof value === 'number') read[name] = `${value}`;
  }
  return Object.fromEntries(Object.entries(read).filter(([, value]) => value !== undefined));
};

/** Where what is looked at can be had as a workbook. */
export const exportUrl = ({ page: _page, olderThan, ...filter }: ProblemSearch): string => {
  const query = { ...filter, ...(olderThan === undefined ? {} : { olderThan: String(olderThan) }) };
  return `/api/problems.xlsx?${new URLSearchParams(query).toString()}`;
};
