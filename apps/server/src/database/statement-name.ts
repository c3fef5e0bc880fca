/** What a connection keeps prepared costs memory in PostgreSQL, so there is an end to it. */
const mostNamed = 500;
const mostRemembered = 1_000;

const names = new Map<string, string>();
const seenOnce = new Set<string>();

/**
 * A name under which PostgreSQL keeps `sql` parsed and planned on each connection, which for a page's query is most of
 * its work. Only what comes a second time has one: an import's statement is as long as its rows are many, and never
 * seen again.
 */
export function statementName(sql: string): string | undefined {
  const name = names.get(sql);
  if (name !== undefined || names.size === mostNamed) return name;
  if (seenOnce.delete(sql)) {
    const given = `statement_${names.size}`;
    names.set(sql, given);
    return given;
  }
  if (seenOnce.size === mostRemembered) seenOnce.clear();
  seenOnce.add(sql);
  return undefined;
}
