import type { TestCounty } from '../testing/county.ts';
import { someContent } from '../features/problem/testing.ts';
import type { Deed } from './deed.ts';
import { type Call, itemOnwards, problemOnwards, rule, slotOnwards, slots } from './onwards.ts';
import { desk, everybody, office, supervision, type UnitId, units } from './people.ts';
import type { World } from './world.ts';

/** What a history is about besides what stands in the world. */
export interface Stage {
  county: TestCounty;
  today: string;
  /** A project of each unit. */
  projects: Record<UnitId, string>;
  /** A file that anybody may hand in. */
  fileId: string;
}

const reason = '随意';

/** The call by which a deed is attempted; undefined when there is nothing to attempt it with. */
export function callOf(stage: Stage, world: World, deed: Deed): Call | undefined {
  const call = meant(stage, world, deed);
  const anybody = everybody[deed.second % everybody.length];
  return call && deed.stranger && anybody ? { ...call, post: anybody } : call;
}

function meant(stage: Stage, world: World, { kind, first, second }: Deed): Call | undefined {
  const problem = nth(world.problems, first);
  const other = nth(world.problems, second);
  const item = nth(world.items, first);
  switch (kind) {
    case 'onwards':
      return onwards(stage, world, first, second);
    case 'raise':
      return raise(stage, first, second);
    case 'any step':
      return anyStep(stage, world, first, second);
    case 'send back':
      return second % 3 === 0 && item
        ? called(supervision, 'supervision.sendBack', { ...version(item), reason })
        : problem && called(holderOf(problem), 'problem.sendBack', { ...version(problem), reason });
    case 'divide or merge': {
      if (!problem || !other) return undefined;
      const { kind: of, title, facts, proposal } = someContent();
      const part = { kind: of, title, facts, proposal };
      return second % 2 === 0
        ? called(desk, 'problem.split', { ...version(problem), reason, parts: [part, part] })
        : called(desk, 'problem.merge', { ...version(problem), reason, others: [version(other)] });
    }
    case 'put off or skip': {
      const slotKey = slots[first % slots.length];
      return called(office, 'meeting.skip', { rule, slotKey, reason });
    }
    case 'take back a decision': {
      const decision = nth(world.decisions, first);
      const { meetingId, id: decisionId, revision } = decision ?? {};
      return decision && called(office, 'meeting.removeDecision', { meetingId, decisionId, revision });
    }
    case 'reopen':
      return item && called(supervision, 'supervision.reopen', { ...version(item), reason });
    default:
      return undefined;
  }
}

const called = (post: string, verb: string, input: Record<string, unknown>): Call => ({ post, verb, input });
const version = ({ id, revision }: { id: string; revision: number }) => ({ id, revision });
const nth = <T>(all: readonly T[], index: number): T | undefined => all[index % Math.max(1, all.length)];

/** Whoever has it on the desk. */
const holderOf = ({ state, unit }: World['problems'][number]): string => {
  if (state === 'submitted') return desk;
  return state === 'carried-out' ? supervision : units[unit as UnitId].lead;
};

/** Of everything that waits, one thing goes on: a problem, the list and meeting of a slot, or an item of supervision. */
function onwards(stage: Stage, world: World, first: number, second: number): Call | undefined {
  const waiting = [
    ...slots.flatMap((slotKey) => slotOnwards(world, slotKey, stage.today, second) ?? []),
    ...world.items.flatMap((item) => itemOnwards(item, second, stage.fileId) ?? []),
    ...world.problems.flatMap((problem) => problemOnwards(problem, second % 7 === 0) ?? []),
  ];
  // What is furthest goes on more often than what has just begun.
  return waiting[Math.floor((first / 1_000) ** 2 * waiting.length)];
}

function raise({ projects }: Stage, first: number, second: number): Call {
  const unit = nth(Object.keys(units) as UnitId[], first) ?? 'water-bureau';
  const { clerk, lead } = units[unit];
  // Some are raised without a team, which is missed before they go up.
  const content = someContent({ leaderPostId: lead, team: second % 9 === 0 ? null : '专班' });
  return called(clerk, 'problem.raise', { ...content, projectId: projects[unit] });
}

/** A step that may be anything but next: of another state, of something that has gone on since, of another list. */
function anyStep(stage: Stage, world: World, first: number, second: number): Call | undefined {
  const states = ['returned', 'raised', 'reviewed', 'unresolved', 'settled', 'carried-out'];
  const problem = nth(world.problems, first);
  const item = nth(world.items, first);
  const papers = nth(world.papers, first);
  const calls = [
    problem && problemOnwards({ ...problem, state: nth(states, second) ?? 'raised' }, second % 2 === 0),
    problem && problemOnwards({ ...problem, revision: problem.revision - 1 }, false),
    item &&
      itemOnwards({ ...item, state: nth(['open', 'acknowledged', 'reported'], second) ?? 'open' }, 1, ''),
    slotOnwards(world, nth(slots, first) ?? '', stage.today, second),
    papers && called(office, 'minutes.issue', version(papers)),
    problem &&
      called(desk, 'docket.admitLate', { rule, slotKey: nth(slots, second), problemId: problem.id, reason }),
  ].filter((call) => call !== undefined);
  return nth(calls, first + second);
}
