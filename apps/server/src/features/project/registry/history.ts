/** A change as the journal keeps it. */
export interface JournalRow {
  at: string;
  verb: string;
  person: string | null;
  postName: string | null;
  before: Record<string, unknown> | null;
  after: Record<string, unknown> | null;
}

/** Of longer text the page says only that it changed. */
const longest = 60;

/** A change as the project's page tells it: by whom, when, which facts, and from what to what where that fits a line. */
export function historyOf({ at, verb, person, postName, before, after }: JournalRow, names: Names) {
  const differing = Object.keys(after ?? {}).filter((name) => differs(name, before, after));
  const changed = before === null ? [] : differing;
  // What is new is told by its month and figures alone: the facts of a new project stand above on the page.
  const told = before === null ? differing.filter((name) => figures.has(name)) : differing;
  return {
    at: new Date(at).toISOString(),
    verb,
    person,
    postName,
    changed,
    values: [...period(before, after), ...told.flatMap((name) => valueOf(name, before, after, names))],
  };
}

/** Names of units and projects by their id. */
type Names = ReadonlyMap<string, string>;

const figures: ReadonlySet<string> = new Set(['completed', 'statistics', 'plannedInvestment', 'stage']);

/** Which month or year a report or plan is about; it does not change, and says what the rest belongs to. */
function period(before: JournalRow['before'], after: JournalRow['after']) {
  return (['month', 'year'] as const).flatMap((name) => {
    const value = after?.[name];
    const said = typeof value === 'string' || typeof value === 'number';
    return said && (before === null || before[name] === value)
      ? [{ name, from: null, to: String(value) }]
      : [];
  });
}

function valueOf(name: string, before: JournalRow['before'], after: JournalRow['after'], names: Names) {
  const from = lineOf(before?.[name], names);
  const to = lineOf(after?.[name], names);
  return from === undefined || to === undefined || (from === null && to === null) ? [] : [{ name, from, to }];
}

/** A value as a line, null where nobody has said; undefined where it is no line. */
function lineOf(value: unknown, names: Names): string | null | undefined {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value) && value.every((one) => typeof one === 'string')) {
    return short(value.map((one) => names.get(one) ?? one).join(' / '));
  }
  if (typeof value === 'string') return short(names.get(value) ?? value);
  return typeof value === 'number' ? String(value) : undefined;
}

const short = (text: string): string | undefined => (text.length > longest ? undefined : text);

const differs = (name: string, before: JournalRow['before'], after: JournalRow['after']): boolean =>
  JSON.stringify(before?.[name]) !== JSON.stringify(after?.[name]);
