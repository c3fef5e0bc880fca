import { type Hours, narrowed, type Organisation, postsHeldBy, type Told } from '@guatu/engine';
import type { Tx } from '../../database/ledger-database.ts';
import type { Channel } from './channels.ts';
import type { Line } from './lines.ts';
import { noWish, type Wish } from './wishes.ts';

/** Whoever has a digest: a person, or the group behind a robot. */
export interface Recipient {
  id: string;
  personId: string | null;
  /** Whose desk it is made from. */
  posts: string[];
  hours: Hours;
  /** Where it is sent beside the notices of the house. */
  outside: { channelId: string; address: string | null }[];
}

/** Everybody who holds a post on a day (ISO), and every group that a robot speaks to. */
export function recipientsOf(
  organisation: Organisation,
  county: Hours,
  channels: readonly Channel[],
  wishes: ReadonlyMap<string, Wish>,
  day: string,
): Recipient[] {
  const open = channels.filter(({ enabled }) => enabled);
  const [email, sms] = (['email', 'sms'] as const).map((kind) => open.find((one) => one.kind === kind));
  const people = organisation.people.flatMap(({ id }): Recipient[] => {
    const posts = postsHeldBy(organisation, id, day);
    if (posts.length === 0) return [];
    const wish = wishes.get(id) ?? noWish;
    return [
      {
        id,
        personId: id,
        posts,
        hours: narrowed(county, wish.hours),
        outside: [
          ...(wish.byEmail && wish.email !== null ? reached(email, wish.email) : []),
          ...(wish.bySms && wish.mobile !== null ? reached(sms, wish.mobile) : []),
        ],
      },
    ];
  });
  const groups = open
    .filter(({ kind }) => kind !== 'email' && kind !== 'sms')
    .map(({ id, unitId }): Recipient => ({
      id,
      personId: null,
      posts: postsOf(organisation, unitId),
      hours: county,
      outside: [{ channelId: id, address: null }],
    }));
  return [...people, ...groups];
}

const reached = (channel: Channel | undefined, address: string) =>
  channel ? [{ channelId: channel.id, address }] : [];

/** The posts of a unit with its sections, or all of the county's. */
const postsOf = ({ units, posts }: Organisation, unitId: string | null): string[] => {
  const meant = new Set(
    units.filter(({ id, parent }) => id === unitId || parent === unitId).map(({ id }) => id),
  );
  return posts.filter(({ unit }) => unitId === null || meant.has(unit)).map(({ id }) => id);
};

/** What each was told within the days that count, by recipient. */
export async function toldSince(tx: Tx, jurisdictionId: string, since: string): Promise<Map<string, Told[]>> {
  const rows = await tx
    .selectFrom('reminder_digest')
    .select(['recipient_id as id', 'day', 'lines'])
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('day', '>=', since)
    .execute();
  const told = new Map<string, Told[]>();
  for (const { id, day, lines } of rows) {
    const known = told.get(id) ?? [];
    told.set(id, known);
    for (const line of lines as unknown as Line[])
      known.push({ id: line.id, kind: line.kind, limit: line.limit, on: day });
  }
  return told;
}
