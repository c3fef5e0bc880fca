/** What somebody was told of something in a calendar. */
export type Telling = {
  /** What it is known by, whatever its day. */
  id: string;
  /** First and last day, ISO, both included. */
  from: string;
  until: string;
  at?: string | undefined;
  cancelled: boolean;
};

/** With how often it was put elsewhere, and when (ISO instant) anything of it last changed. */
export type Retold<Kind extends Telling> = Kind & { sequence: number; changedAt: string };

/**
 * What is to be told now, by what was told before. Whoever follows a calendar is never left with something that is gone:
 * what is to come and is not there any more is called off, and what has been stays as it was told. The sequence grows
 * where the time changes or something is called off or restored, and with nothing else (RFC 5546, 2.1.4).
 *
 * @param today ISO date; `since` is the first day that is still told of, and `at` the instant of telling
 */
export const retell = <Kind extends Telling>(
  before: ReadonlyArray<Retold<Kind>>,
  now: readonly Kind[],
  { today, since, at }: { today: string; since: string; at: string },
): Array<Retold<Kind>> => {
  const known = new Map(before.map((one) => [one.id, one]));
  const present = new Set(now.map(({ id }) => id));
  const gone = before
    .filter(({ id, until }) => !present.has(id) && until >= since)
    .map((one) =>
      one.cancelled || one.until < today
        ? one
        : { ...one, cancelled: true, sequence: one.sequence + 1, changedAt: at },
    );
  return [...now.map((one) => again(known.get(one.id), one, at)), ...gone].sort(
    (one, other) => order(one.from, other.from) || order(one.id, other.id),
  );
};

const again = <Kind extends Telling>(
  before: Retold<Kind> | undefined,
  now: Kind,
  at: string,
): Retold<Kind> => {
  if (before === undefined) return { ...now, sequence: 0, changedAt: at };
  const { sequence, changedAt: _changedAt, ...words } = before;
  if (sameWords(words, now)) return before;
  const moved =
    now.from !== before.from ||
    now.until !== before.until ||
    now.at !== before.at ||
    now.cancelled !== before.cancelled;
  return { ...now, sequence: moved ? sequence + 1 : sequence, changedAt: at };
};

/** Whether two have the same values under the same names; what is undefined is as what is not there. */
const sameWords = (one: object, other: object): boolean => {
  const [mine, theirs] = [new Map(Object.entries(one)), new Map(Object.entries(other))];
  return [...new Set([...mine.keys(), ...theirs.keys()])].every(
    (name) => mine.get(name) === theirs.get(name),
  );
};

const order = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
