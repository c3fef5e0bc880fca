/** A change as the journal keeps it. */
export interface JournalRow {
  at: string;
  verb: string;
  person: string | null;
  postName: string | null;
  before: Record<string, unknown> | null;
  after: Record<string, unknown> | null;
}

/** A change as the project's page tells it: by whom, when, and which facts. */
export function historyOf({ at, verb, person, postName, before, after }: JournalRow) {
  const changed =
    before === null ? [] : Object.keys(after ?? {}).filter((name) => differs(name, before, after));
  return { at: new Date(at).toISOString(), verb, person, postName, changed };
}

const differs = (name: string, before: JournalRow['before'], after: JournalRow['after']): boolean =>
  JSON.stringify(before?.[name]) !== JSON.stringify(after?.[name]);
