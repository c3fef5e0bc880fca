import { type Action, bearersOf, holderOn } from '@guatu/engine';
import type { Temporal } from 'temporal-polyfill';
import { daysUntil } from './dates.ts';
import { gather } from '../features/desk/index.ts';
import { loadRulebook, rememberRulebook, type Rulebook } from '../features/mechanism/index.ts';
import { heldPosts } from '../features/session/index.ts';
import type { Actor as Person } from '../ledger/actor.ts';
import { Refusal } from '../refusal/refusal.ts';
import type { Server } from '../server.ts';
import type { Chance } from './chance.ts';
import { type Client, clientOf, type Sent } from './client.ts';
import { type Day, type Owed, owedFrom } from './day.ts';

export interface Watch {
  pressed: Day['pressed'];
  sent: Sent;
  refused(error: Refusal): void;
}

/** Looks at the county in the morning: who is who, what stands on which desk, what comes round. */
export async function openDay(
  server: Server,
  today: Temporal.PlainDate,
  chance: Chance,
  watch: Watch,
): Promise<Day> {
  const { database, jurisdiction } = server;
  const date = today.toString();
  const seen = await database.withJurisdiction(jurisdiction.id, 'read only', async (tx) => {
    const rulebook = await loadRulebook(tx, jurisdiction.id, date);
    const held = await heldPosts(tx, jurisdiction.id, date).execute();
    return { rulebook, held, ...(await gather({ tx, server, today }, rulebook)) };
  });
  const { rulebook, held } = seen;
  const open = seen.obligations.flatMap((one): Owed[] =>
    one.fulfilled === null
      ? [owedFrom(one, seen.linkOf(one) ?? { title: '', path: '' }, one.due && daysUntil(date, one.due.date))]
      : [],
  );
  const away = (post: string) =>
    chance('away', post, `${Math.floor(daysUntil('2000-01-03', date) / 14)}`) < 0.04;
  const clerkOf = (unit: string) => clerkIn(rulebook, date, unit, away);
  return {
    server,
    date,
    rulebook,
    chance,
    slots: seen.slots,
    calls: seen.calls.filter(({ done }) => done === null),
    owed: (...actions) => open.filter(({ action }) => actions.includes(action)),
    as: remembered((post) => clientOf(server, personIn(held, rulebook, date, post), watch.sent)),
    away,
    clerkOf,
    deskFor: (action) => deskFor(rulebook, date, action, clerkOf),
    getsRoundTo: (owed) =>
      !(owed.bearer.kind === 'post' && away(owed.bearer.id)) &&
      chance('today', date, owed.name) < promptness(owed.left),
    pressed: watch.pressed,
    async work(piece) {
      try {
        await piece();
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        watch.refused(error);
      }
    },
  };
}

/** The share of people who do today what is due in so many days. */
function promptness(left: number | null): number {
  if (left === null) return 0.4;
  if (left < 0) return 0.45;
  if (left <= 1) return 0.85;
  return left <= 5 ? 0.4 : 0.12;
}

function remembered(make: (post: string) => Client): (post: string) => Client {
  const made = new Map<string, Client>();
  return (post) => {
    const known = made.get(post) ?? make(post);
    made.set(post, known);
    return known;
  };
}

type Held = Awaited<ReturnType<ReturnType<typeof heldPosts>['execute']>>;

/** The holder of a post, with all posts that person holds (一). */
function personIn(held: Held, rulebook: Rulebook, date: string, post: string): Person {
  const personId = held.find(({ id }) => id === post)?.personId;
  if (personId === undefined) throw new Error(`Nobody holds the post ${post}.`);
  const posts = held.filter((one) => one.personId === personId);
  // Who is who changes at the end of a day.
  rememberRulebook(posts, date, rulebook);
  return {
    personId,
    name: rulebook.organisation.people.find(({ id }) => id === personId)?.name ?? '',
    mustChangePassword: false,
    administrator: null,
    posts,
    address: null,
  };
}

/** A unit's clerk; whoever else is there while the clerk is away. */
function clerkIn(
  { organisation }: Rulebook,
  date: string,
  unit: string,
  away: (post: string) => boolean,
): string {
  const posts = organisation.posts.filter(
    (post) => post.unit === unit && holderOn(organisation, post.id, date) !== null,
  );
  const [first, ...others] = [
    ...posts.filter(({ kind }) => kind === 'clerk'),
    ...posts.filter(({ kind }) => kind !== 'clerk'),
  ];
  if (!first) throw new Error(`Nobody works in the unit ${unit}.`);
  return (away(first.id) ? (others.find(({ id }) => !away(id)) ?? first) : first).id;
}

/** A unit that bears it, or is named beside the bearer; a post where no unit is. */
function deskFor(
  { mechanism, organisation }: Rulebook,
  date: string,
  action: Action,
  clerkOf: (unit: string) => string,
): string {
  const rules = mechanism.duties
    .filter((duty) => duty.action === action)
    .flatMap(({ bearer, alsoBy = [] }) => [bearer, ...alsoBy]);
  const bearers = rules.flatMap((rule) => bearersOf(rule, { mechanism, organisation, date }));
  const [chosen] = [...bearers.filter(({ kind }) => kind === 'unit'), ...bearers];
  if (!chosen) throw new Error(`Nobody bears ${action}.`);
  return chosen.kind === 'unit' ? clerkOf(chosen.id) : chosen.id;
}
