import type { Path } from './fact-use.ts';

/** What an id in the file can stand for. */
export type Kind =
  | 'unit'
  | 'post'
  | 'group'
  | 'slot'
  | 'event'
  | 'duty'
  | 'selection'
  | 'designation'
  | 'fact'
  | 'class'
  | 'measure'
  | 'light'
  | 'scorecard'
  | 'lifecycle'
  | 'ladder'
  | 'rung'
  | 'consequence'
  | 'clause'
  | 'setting';

export type Mention = { kind: Kind; id: string; path: Path };

/** Where ids are declared: the lists of things that have one. */
const declarations: ReadonlyArray<[RegExp, Kind]> = [
  [/^clauses\.\*\.id$/, 'clause'],
  [/^settings\.\*\.id$/, 'setting'],
  [/^organisation\.units\.\*\.id$/, 'unit'],
  [/^organisation\.posts\.\*\.id$/, 'post'],
  [/^organisation\.groups\.\*\.id$/, 'group'],
  [/^slots\.\*\.id$/, 'slot'],
  [/^events\.\*\.id$/, 'event'],
  [/^duties\.\*\.id$/, 'duty'],
  [/^designations\.\*\.id$/, 'designation'],
  [/^selections\.\*\.id$/, 'selection'],
  [/^facts\.\*\.id$/, 'fact'],
  [/^classes\.\*\.id$/, 'class'],
  [/^measures\.\*\.id$/, 'measure'],
  [/^lights\.\*\.id$/, 'light'],
  [/^scorecards\.\*\.id$/, 'scorecard'],
  [/^lifecycles\.\*\.id$/, 'lifecycle'],
  [/^ladders\.\*\.id$/, 'ladder'],
  [/^ladders\.\*\.rungs\.\*\.id$/, 'rung'],
  [/^consequences\.\*\.id$/, 'consequence'],
];

/** Where ids are referred to, by the end of the path. `each.post` is a kind of post, not a post. */
const references: ReadonlyArray<[RegExp, Kind]> = [
  [/\.clause$/, 'clause'],
  [/\.setting$/, 'setting'],
  [/(\.unit|\.parent|\.desk|^supervision\.by|portfolios\.\*\.units\.\*)$/, 'unit'],
  [/(?<!\.each)\.post$/, 'post'],
  [/\.(lead|leader|deputy|head|groups\.\*\.chair|viceChairs\.\*|members\.\*)$/, 'post'],
  [/\.group$/, 'group'],
  [
    /(\.rota|\.recurs\.(before|after)|\.due(\.otherwise|\.cases\.\*\.due)*\.of|^duties\.\*\.every|^selections\.\*\.for|^supervision\.sources\.\*)$/,
    'slot',
  ],
  [/^duties\.\*\.upon\.event$/, 'event'],
  [/(\.after\.duty|^duties\.\*\.upon\.done)$/, 'duty'],
  [/(^selections\.\*\.lists|\.listed)\.\*$/, 'designation'],
  [/\.fact$/, 'fact'],
  [/\.class$/, 'class'],
  [/(?<!\.investment)\.measure$/, 'measure'],
  [/\.light$/, 'light'],
  [/(\.scorecard|^assessment\.scoring\.\*)$/, 'scorecard'],
  [/^ladders\.\*\.rungs\.\*\.next$/, 'rung'],
];

/** Every id the data declares or refers to; works on data of any shape, so that a misspelt id and a misspelt key are reported at once. */
export const mentionsIn = (data: unknown): { declared: Mention[]; referred: Mention[] } => {
  const texts = textsIn(data, []);
  return { declared: mentions(texts, declarations), referred: mentions(texts, references) };
};

type Text = { value: string; path: Path };

const mentions = (texts: Text[], table: ReadonlyArray<[RegExp, Kind]>): Mention[] =>
  texts.flatMap(({ value, path }) => {
    const pattern = path.map((key) => (typeof key === 'number' ? '*' : key)).join('.');
    const kind = table.find(([place]) => place.test(pattern))?.[1];
    return kind === undefined ? [] : { kind, id: value, path };
  });

const textsIn = (value: unknown, path: Path): Text[] => {
  if (value === 'not-stated') return [];
  if (typeof value === 'string') return [{ value, path }];
  if (Array.isArray(value)) return value.flatMap((item, index) => textsIn(item, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => textsIn(item, [...path, key]));
};
