import { digestOf, withinHours, workingDay } from '@guatu/engine';
import { Temporal } from 'temporal-polyfill';
import { countyTimeZone } from '../../clock/clock.ts';
import type { Tx } from '../../database/ledger-database.ts';
import type { Server } from '../../server.ts';
import { type OpenLine, openOnDesks } from '../desk/index.ts';
import { loadRulebook } from '../mechanism/index.ts';
import { arrangements } from '../meeting/index.ts';
import { findChannels } from './channels.ts';
import { findSettings, type ReminderSettings } from './county-hours.ts';
import { expectedMeetings, expectedOf } from './expected.ts';
import { linesOf } from './lines.ts';
import { type Recipient, recipientsOf, toldSince } from './recipients.ts';
import { type MadeDigest, storeDigest } from './store-digest.ts';
import { findWishes } from './wishes.ts';

/** How long ago something may have been told and still count, in days; a desk looks back for sixty. */
const rememberedDays = 120;

/**
 * Makes the digests that are due at this moment: on a working day, within a recipient's hours, for whom the day has had
 * none. Whoever has nothing to be told of is looked at again later in the day.
 */
export async function makeDigests(server: Server): Promise<void> {
  const { database, jurisdiction, clock } = server;
  const now = clock.now().toZonedDateTimeISO(countyTimeZone);
  const { due, settings } = await database.withJurisdiction(jurisdiction.id, 'read only', (tx) =>
    digestsDue(tx, server, now),
  );
  for (const digest of due) await storeDigest(server, digest, settings, now);
}

async function digestsDue(
  tx: Tx,
  server: Server,
  now: Temporal.ZonedDateTime,
): Promise<{ due: MadeDigest[]; settings: ReminderSettings }> {
  const { id } = server.jurisdiction;
  const today = now.toPlainDate();
  const day = today.toString();
  const settings = await findSettings(tx, server.jurisdiction);
  const rulebook = await loadRulebook(tx, id, day);
  const none = { due: [], settings };
  if (!workingDay(rulebook.calendar, day).working) return none;
  const told = await toldSince(tx, id, today.subtract({ days: rememberedDays }).toString());
  const [channels, wishes] = [await findChannels(tx, id), await findWishes(tx, id)];
  const time = now.toPlainTime().toString({ smallestUnit: 'minute' });
  const waiting = recipientsOf(rulebook.organisation, settings.hours, channels, wishes, day).filter(
    (one) => withinHours(one.hours, time) && !told.get(one.id)?.some(({ on }) => on === day),
  );
  if (waiting.length === 0) return none;
  const desks = waiting.map(({ posts }) => posts);
  const { slots, lines } = await openOnDesks({ tx, server, today }, rulebook, desks);
  const meetings = await expectedMeetings(tx, id, rulebook, slots, await arrangements(tx, id), day);
  const due = waiting.flatMap((recipient: Recipient, index): MadeDigest[] => {
    // What has no limit and only comes round, nobody is to be reminded of.
    const desk = (lines[index] ?? []).filter(({ due: limit, setOff }) => limit !== null || setOff);
    const expected = expectedOf(rulebook, meetings, recipient.posts);
    const owed = desk.map((line) => ({
      id: line.id,
      limit: limitOf(line),
      recorded: line.recorded,
    }));
    const digest = digestOf({ owed, expected }, day, rulebook.calendar, told.get(recipient.id) ?? []);
    return digest ? [{ ...digest, recipient, lines: linesOf(digest.reminders, desk, expected) }] : [];
  });
  return { due, settings };
}

/** Who is called upon by a step of a ladder, or told of one, hears of the step, and not of the limit that led to it. */
const limitOf = ({ called, due }: OpenLine): string | null =>
  called === null || called.step === 'part' ? (due?.date ?? null) : null;
