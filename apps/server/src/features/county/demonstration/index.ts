import type { Server } from '../../../server.ts';
import { loadRulebook } from '../../mechanism/index.ts';
import { actorOf } from './actor-of.ts';
import { enterMilestones } from './enter-milestones.ts';
import { enterMonths } from './enter-months.ts';
import { enterLists, enterProjects } from './enter-projects.ts';
import { enterOutline } from './enter-outline.ts';
import { enterRecords } from './enter-records.ts';
import { handInApril } from './hand-in-april.ts';
import { drawPhotographs } from './photographs.ts';
import { skipMeetings } from './skip-meetings.ts';
import { keyOf, momentOf, step } from './step.ts';

/** The county whose units and posts the invented projects are of; another fictional county begins empty. */
const county = 'linxi-demonstration';
/** The key-projects section enters the registry at the beginning of the year. */
const keeper = 'key-projects-clerk';
const enteredOn = '2018-01-08';
const listedOn = '2018-01-15';
const complete = 'complete';
/** Day on which the demonstration opens when it has no history: all that the files tell has happened by then. */
const opensOn = '2018-05-10';

/** What happens in the county from a day (ISO) on, once everything before it is entered. */
export interface History {
  from: string;
  play(): Promise<void>;
}

/**
 * Gives the demonstration county its invented projects, their plans and lists, places, money and permits, a few drawn
 * photographs and the reports of its first months, all through the ledger, and then lets its history happen. Without one
 * there are the reports of January to April, April's hand-ins, and no meeting before May. Does nothing where that was
 * done before.
 */
export async function enterDemonstration(server: Server, history: History | null = null): Promise<void> {
  const { database, jurisdiction } = server;
  if (jurisdiction.key !== county) return;
  const known = await database.withJurisdiction(jurisdiction.id, 'read only', async (tx) => ({
    rulebook: await loadRulebook(tx, jurisdiction.id, enteredOn),
    complete: await tx
      .selectFrom('command')
      .select('key')
      .where('jurisdiction_id', '=', jurisdiction.id)
      .where('key', '=', keyOf(complete))
      .executeTakeFirst(),
  }));
  if (known.complete) return;
  const { rulebook } = known;
  const actor = actorOf(rulebook, keeper);
  const entry = { verb: 'project.create', actor, date: enteredOn };
  const [ids, photographs] = await Promise.all([
    step(server, { name: 'projects', ...entry }, (act) => enterProjects(act, keeper)),
    drawPhotographs({ ...server, clock: { now: () => momentOf(enteredOn) } }, actor),
  ]);
  const listing = { name: 'lists', verb: 'project.designate', actor, date: listedOn };
  await step(server, listing, (act) => enterLists(act, keeper, ids));
  const keeping = { name: 'records', verb: 'project.permit', actor, date: listedOn };
  await step(server, keeping, (act) => enterRecords(act, ids));
  const outlining = { name: 'outline', verb: 'wall.outline', actor, date: listedOn };
  await step(server, outlining, (act) => enterOutline(act));
  const milestones = await enterMilestones(server, rulebook, actor, ids);
  const until = history?.from ?? opensOn;
  await enterMonths(server, rulebook, ids, photographs, until, (date) => milestones.reach(date));
  if (history === null) {
    await milestones.change();
    await handInApril(server, rulebook, keeper);
    await skipMeetings(server, rulebook);
  } else await history.play();
  await step(server, { ...entry, name: complete, verb: 'county.demonstrate' }, async () => null);
}
