/** What the register's address says: the page, the order and what the list is narrowed to. */
export type RegisterSearch = {
  readonly page?: number;
  readonly sort?: SortName;
  readonly direction?: 'ascending' | 'descending';
  readonly search?: string;
  readonly unit?: string;
  readonly category?: string;
  readonly stage?: StageName;
  readonly list?: string;
  readonly halt?: HaltName;
  readonly light?: LightName;
  /** Columns that are shown, `unit.stage`. */
  readonly columns?: string;
};

/** What of it narrows. */
export type RegisterFilter = Omit<RegisterSearch, 'page' | 'sort' | 'direction' | 'columns'>;

const sortNames = ['entry', 'name', 'unit', 'totalInvestment', 'annualPlan', 'completed'] as const;
type SortName = (typeof sortNames)[number];
export const stageNames = ['pipeline', 'preparation', 'started', 'construction', 'completed'] as const;
export type StageName = (typeof stageNames)[number];
const haltNames = ['suspended', 'withdrawn'] as const;
/** Colours of the county's lights, and what cannot be told. */
const lightNames = ['red', 'orange', 'yellow', 'green', 'blue', 'grey', 'none'] as const;
type LightName = (typeof lightNames)[number];
type HaltName = (typeof haltNames)[number];
export const filterNames = ['search', 'unit', 'category', 'stage', 'list', 'halt', 'light'] as const;

/** Reads an address as far as it makes sense; whatever does not is as if it were not there. */
export const readRegisterSearch = (given: Record<string, unknown>): RegisterSearch => {
  const page = Number(given['page']);
  const text = (name: string) => {
    const value = given[name];
    return typeof value === 'string' && value !== '' ? value : undefined;
  };
  const among = <Name extends string>(names: readonly Name[], name: string) =>
    names.find((one) => one === given[name]);
  return withoutGaps({
    page: Number.isInteger(page) && page > 1 ? page : undefined,
    sort: among(sortNames, 'sort'),
    direction: among(['ascending', 'descending'], 'direction'),
    search: text('search'),
    unit: text('unit'),
    category: text('category'),
    stage: among(stageNames, 'stage'),
    list: text('list'),
    halt: among(haltNames, 'halt'),
    light: among(lightNames, 'light'),
    columns: text('columns'),
  });
};

/** Where the present list can be had as a workbook. */
export const exportUrl = (search: RegisterSearch): string => {
  const query = new URLSearchParams(
    filterNames.flatMap((name) => (search[name] === undefined ? [] : [[name, search[name]]])),
  );
  return `/api/projects.xlsx?${query.toString()}`;
};

type WithoutGaps<T> = { [Name in keyof T]?: Exclude<T[Name], undefined> };

export const withoutGaps = <T extends object>(given: T): WithoutGaps<T> =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as WithoutGaps<T>;
