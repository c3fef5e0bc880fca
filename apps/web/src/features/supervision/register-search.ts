export const registerStates = [
  'overdue',
  'due-soon',
  'open',
  'acknowledged',
  'extension-asked',
  'reported',
  'sent-back',
  'unclosed',
  'closed',
] as const;
export type RegisterState = (typeof registerStates)[number];

const parts = ['lead', 'assisting', 'portfolio'] as const;
export type RegisterPart = (typeof parts)[number];

export const sourceKinds = [
  'minutes',
  'weekly-meeting',
  'site-tour',
  'groundbreaking',
  'other-meeting',
  'instruction',
] as const;
export type SourceKind = (typeof sourceKinds)[number];

export const lightColours = ['red', 'orange', 'yellow', 'green', 'blue', 'grey'] as const;
export type LightColour = (typeof lightColours)[number];

/** What of the register one looks at; stands in the address, so that it can be sent to somebody. */
export type RegisterSearch = {
  state?: RegisterState;
  part?: RegisterPart;
  unit?: string;
  kind?: SourceKind;
  source?: string;
  colour?: LightColour;
  /** The last rung reached. */
  rung?: string;
  dueFrom?: string;
  dueTo?: string;
  search?: string;
  page?: number;
};

/** Reads an address; what is no filter is left out. */
export const readRegisterSearch = (given: Record<string, unknown>): RegisterSearch => {
  const text = (name: string) => {
    const value = given[name];
    return typeof value === 'string' && value !== '' ? value : undefined;
  };
  const among = <Name extends string>(names: readonly Name[], name: string) =>
    names.find((one) => one === given[name]);
  const day = (name: string) => (/^\d{4}-\d{2}-\d{2}$/.test(text(name) ?? '') ? text(name) : undefined);
  const page = Number(given['page']);
  const read = {
    state: among(registerStates, 'state'),
    part: among(parts, 'part'),
    unit: text('unit'),
    kind: among(sourceKinds, 'kind'),
    source: text('source'),
    colour: among(lightColours, 'colour'),
    rung: text('rung'),
    dueFrom: day('dueFrom'),
    dueTo: day('dueTo'),
    search: text('search'),
    page: Number.isInteger(page) && page > 1 ? page : undefined,
  };
  return Object.fromEntries(Object.entries(read).filter(([, value]) => value !== undefined));
};

/** Where what is looked at can be had as a workbook. */
export const exportUrl = ({ page: _page, ...filter }: RegisterSearch): string =>
  `/api/supervision-items.xlsx?${new URLSearchParams(filter).toString()}`;
