import {
  addCalendarDays,
  type MilestoneStep,
  plannedBackward,
  type PlannedStep,
  templateFor,
} from '@guatu/engine';
import { Temporal } from 'temporal-polyfill';
import type { Act } from '../../../http/handler.ts';
import type { Actor } from '../../../ledger/actor.ts';
import type { Server } from '../../../server.ts';
import type { Rulebook } from '../../mechanism/index.ts';
import { drawPlan, freezePlan, recordMilestone, templatesOf } from '../../milestone/index.ts';
import { actorOf, reporterOf } from './actor-of.ts';
import projects from './projects.json' with { type: 'json' };
import records from './records.json' with { type: 'json' };
import { step } from './step.ts';

/** Units drew up their plans at the beginning of the year, and the office froze them. */
const drawnOn = '2018-01-16';
const frozenOn = '2018-01-18';
const changedOn = '2018-04-26';

/** Days by which a project reaches its milestones after the plan, in turn; `open` leaves the last one due undone. */
const courses = [
  { late: 0, open: false },
  { late: 12, open: false },
  { late: 0, open: true },
  { late: -3, open: false },
  { late: 6, open: false },
  { late: 20, open: true },
];

/** What one project's plan was moved by, and why. */
const change = {
  project: '清溪河流域综合治理工程',
  days: 31,
  reason: '下游两处堤段征地推迟，经县政府同意顺延一个月',
};

interface Planned {
  id: string;
  unit: string;
  name: string;
  finish: string;
  steps: MilestoneStep[];
  course: (typeof courses)[number];
  revision: number;
  /** Milestones that were said to be reached. */
  said: Set<string>;
}

/** What the demonstration does with its plans as the year goes on. */
export interface Milestones {
  /** Units say what was reached by a day (ISO), which they do with the month's report. */
  reach(date: string): Promise<void>;
  /** One plan is changed, with the reason. */
  change(): Promise<void>;
}

/** Gives the invented projects plans worked out backward from their finish, of which some will be late. */
export async function enterMilestones(
  server: Server,
  rulebook: Rulebook,
  keeper: Actor,
  ids: readonly string[],
): Promise<Milestones> {
  const planned = await plansFor(server, ids);
  const byUnit = async (work: Work, each: Each) => {
    for (const unit of new Set(planned.map((plan) => plan.unit))) {
      const actor = actorOf(rulebook, reporterOf(rulebook, unit));
      const of = planned.filter((plan) => plan.unit === unit);
      await doEach(server, actor, { ...work, name: `${work.name} ${unit}` }, of, each);
    }
  };
  const draw: Work = { name: 'milestones drawn', verb: 'milestone.draw', date: drawnOn };
  await byUnit(draw, async (act, { id, finish, steps }) => {
    const drawing = { id, revision: null, finish, steps, reason: null };
    return (await drawPlan(act, drawing)).revision;
  });
  const freeze: Work = { name: 'milestones frozen', verb: 'milestone.freeze', date: frozenOn };
  await doEach(server, keeper, freeze, planned, async (act, { id, revision }) => {
    return (await freezePlan(act, { id, revision })).revision;
  });
  return {
    reach: (date) => {
      const work: Work = { name: `milestones reached ${date}`, verb: 'milestone.record', date };
      return byUnit(work, (act, plan) => recordReached(act, plan, date));
    },
    change: () => {
      const work: Work = { name: 'milestones changed', verb: 'milestone.draw', date: changedOn };
      const changed = planned.filter(({ name }) => name === change.project);
      return doEach(server, keeper, work, changed, async (act, { id, revision, finish, steps }) => {
        const later = addCalendarDays(finish, change.days);
        return (await drawPlan(act, { id, revision, finish: later, steps, reason: change.reason })).revision;
      });
    },
  };
}

interface Work {
  name: string;
  verb: string;
  date: string;
}
/** Answers the revision that the project's plan has afterwards. */
type Each = (act: Act, plan: Planned) => Promise<number>;

/** One command for several projects. */
async function doEach(
  server: Server,
  actor: Actor,
  work: Work,
  of: readonly Planned[],
  each: Each,
): Promise<void> {
  const revisions = await step(server, { ...work, actor }, async (act) => {
    const written: number[] = [];
    for (const plan of of) written.push(await each(act, plan));
    return written;
  });
  for (const [at, plan] of of.entries()) plan.revision = revisions[at] ?? plan.revision;
}

/** The milestones reached by `date` that were not said yet, each as late as the project's course has it. */
async function recordReached(act: Act, plan: Planned, date: string): Promise<number> {
  const backward = plannedBackward(plan.finish, plan.steps);
  if ('refused' in backward) throw new Error(`The demonstration plans no ${plan.name}.`);
  let { revision } = plan;
  for (const { key, actualOn } of reachedIn(backward.next, plan.course)) {
    if (actualOn > date || plan.said.has(key)) continue;
    revision = (await recordMilestone(act, { id: plan.id, key, revision, actualOn, note: null })).revision;
    plan.said.add(key);
  }
  return revision;
}

const reachedIn = (steps: readonly PlannedStep[], { late, open }: Planned['course']) => {
  const due = steps.filter(({ plannedOn }) => plannedOn <= changedOn);
  return (open ? due.slice(0, -1) : due).map(({ key, plannedOn }) => ({
    key,
    actualOn: addCalendarDays(plannedOn, late),
  }));
};

async function plansFor({ database, jurisdiction }: Server, ids: readonly string[]): Promise<Planned[]> {
  const templates = await database.withJurisdiction(jurisdiction.id, 'read only', (tx) =>
    templatesOf(tx, jurisdiction.id),
  );
  return projects.flatMap((invented, at): Planned[] => {
    const record = records[at];
    const [id, course] = [ids[at], courses[at % courses.length]];
    const template = templateFor(templates, invented);
    if (!record?.plannedFinish || !record.plannedStart || !id || !course || !template) return [];
    const { plannedStart, plannedFinish: finish } = record;
    const steps = stretched(template.steps, plannedStart, finish);
    return [
      { id, unit: invented.unit, name: invented.name, finish, steps, course, revision: 0, said: new Set() },
    ];
  });
}

/** The template's steps, as long as it takes from the planned start to the finish. */
function stretched(steps: readonly MilestoneStep[], start: string, finish: string): MilestoneStep[] {
  const backward = plannedBackward(finish, steps);
  const begun = 'next' in backward ? backward.next.find(({ key }) => key === 'start')?.plannedOn : undefined;
  const days = (from: string, to: string) => Temporal.PlainDate.from(from).until(to).days;
  const share = begun === undefined ? 1 : days(start, finish) / days(begun, finish);
  return steps.map((one) => ({
    ...one,
    days: Math.max(5, Math.floor(one.days * share)),
    spare: Math.floor(one.spare * share),
  }));
}
