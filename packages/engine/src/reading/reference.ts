import type { Path } from './source.ts';

/** What an id in the file can stand for. */
export type Kind =
  | 'unit'
  | 'post'
  | 'group'
  | 'slot'
  | 'duty'
  | 'selection'
  | 'designation'
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
  [/^duties\.\*\.id$/, 'duty'],
  [/^designations\.\*\.id$/, 'designation'],
  [/^selections\.\*\.id$/, 'selection'],
];

/** Where ids are referred to, by the end of the path. `each.post` is a kind of post, not a post. */
const references: ReadonlyArray<[RegExp, Kind]> = [
  [/\.clause$/, 'clause'],
  [/\.setting$/, 'setting'],
  [/(\.unit|\.parent|\.desk|\.decidedBy|^supervision\.by|portfolios\.\*\.units\.\*)$/, 'unit'],
  [/(?<!\.each)\.post$/, 'post'],
  [/\.(lead|leader|deputy|head|groups\.\*\.chair|viceChairs\.\*|members\.\*)$/, 'post'],
  [/\.group$/, 'group'],
  [
    /(\.rota|\.recurs\.before|\.due\.of|^duties\.\*\.every|^selections\.\*\.for|^supervision\.sources\.\*)$/,
    'slot',
  ],
  [/^selections\.\*\.lists\.\*$/, 'designation'],
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
  if (typeof value === 'string') return [{ value, path }];
  if (Array.isArray(value)) return value.flatMap((item, index) => textsIn(item, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => textsIn(item, [...path, key]));
};
