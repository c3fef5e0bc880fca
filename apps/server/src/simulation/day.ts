import {
  type Action,
  type Bearer,
  holderOn,
  type ObligationInEra,
  type Slot,
  type Subject,
} from '@guatu/engine';
import type { Call } from '../ledger/desk-facts.ts';
import type { Rulebook } from '../features/mechanism/index.ts';
import type { Server } from '../server.ts';
import type { Chance } from './chance.ts';
import type { Client } from './client.ts';

/** Something that somebody owes and has not done, as it stands on a desk this morning. */
export interface Owed {
  action: Action;
  /** Names it across days and runs, where ids differ. */
  name: string;
  /** The slot's key, or kind and id of the case: `['problem', '0190…', '3']`. */
  slot: string;
  case: readonly string[];
  title: string;
  /** Where it is dealt with. */
  path: string;
  bearer: Bearer;
  subject: Subject | undefined;
  /** Calendar days until it is due, negative when late; null without a limit. */
  left: number | null;
}

/** One working day of the county, as those who work in it see it. */
export interface Day {
  readonly server: Server;
  /** ISO. */
  readonly date: string;
  readonly rulebook: Rulebook;
  readonly chance: Chance;
  /** What comes round about this day. */
  readonly slots: readonly Slot[];
  /** What stood on desks this morning beside the duties of the document. */
  readonly calls: readonly Call[];
  /** What stood on desks this morning, whoever's it was. */
  owed(...actions: Action[]): Owed[];
  /** The county as the holder of a post sees it. */
  as(post: string): Client;
  /** Whether the holder of a post is away, on leave or ill. */
  away(post: string): boolean;
  /** Who works for a unit today: its clerk, or who is there. */
  clerkOf(unit: string): string;
  /** Who sees to an action for those who bear it, such as the office that sets a meeting's day. */
  deskFor(action: Action): string;
  /** Whether somebody gets round to something today: rarely far ahead, mostly by its day, at times late. */
  getsRoundTo(owed: Owed): boolean;
  /** Waits for what the press was given to set. */
  pressed(): Promise<void>;
  /** One piece of work. A refusal ends it, as it would for a person, and is counted. */
  work(piece: () => Promise<unknown>): Promise<void>;
}

/** Somebody's part in the county's life: looks at the day and does what people in that part would do. */
export type Actor = (day: Day) => Promise<void>;

/** The post that works for whoever bears something. */
export const postOf = (day: Day, { kind, id }: Bearer): string => (kind === 'post' ? id : day.clerkOf(id));

/** The leader in whose portfolio a unit is. */
export const leaderOf = ({ rulebook, date }: Day, unit: string): string | null =>
  rulebook.organisation.portfolios.find(
    (one) => one.unit === unit && one.from <= date && (one.to === null || one.to >= date),
  )?.leader ?? null;

export const unitNamed = ({ rulebook }: Day, id: string): string =>
  rulebook.organisation.units.find((unit) => unit.id === id)?.name ?? id;

export const isHeld = ({ rulebook, date }: Day, post: string): boolean =>
  holderOn(rulebook.organisation, post, date) !== null;

export const owedFrom = (
  { action, rule, slot, bearer, due, subject }: ObligationInEra,
  { title, path }: { title: string; path: string },
  left: number | null,
): Owed => ({
  action,
  // Ids are made anew in each run; titles and keys are not.
  name: `${rule} ${slot.includes(':') ? title : slot} ${bearer.id} ${due?.date ?? ''}`,
  slot,
  case: slot.split(':'),
  title,
  path,
  bearer,
  subject,
  left,
});
