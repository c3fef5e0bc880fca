import {
  answered,
  raisedProblem,
  someContent,
  unresolved,
  versionOf,
} from '../../features/problem/testing.ts';
import type { TestCounty } from '../../testing/county.ts';
import { as, everyone, type Kind, keepers, seers, strangers, supervisors, unit } from '../kinds.ts';
import type { Row, Table } from '../row.ts';
import { entered } from './project.ts';

const hiddenFrom = strangers;
const planners = [...unit, 'portfolioLeader', 'liaison'] as const;
const dividers = [...unit, 'portfolioLeader', ...keepers] as const;
const pdf = Buffer.from('%PDF-1.4\n%âãÏÓ\n1 0 obj\n<<>>\nendobj\n', 'latin1');

/** The gate of 二（二）3, step by step, each with whose it is. */
export const problem: Table<'problem'> = {
  list: { may: everyone, ready: () => ({}) },
  choices: { may: everyone, ready: () => ({}) },
  show: { may: seers, hiddenFrom, ready: async (county) => ({ id: (await raised(county)).id }) },
  raise: {
    may: unit,
    ready: async (county) => ({ ...someContent(), projectId: (await entered(county)).id }),
  },
  edit: { may: unit, hiddenFrom, ready: async (county) => ({ ...someContent(), ...(await raised(county)) }) },
  raiseAgain: { may: unit, hiddenFrom, ready: async (county) => sentBack(county) },
  review: { may: ['portfolioLeader'], hiddenFrom, ready: async (county) => raised(county) },
  recordSpecialMeeting: {
    may: ['portfolioLeader', 'liaison'],
    hiddenFrom,
    ready: async (county) => ({ ...(await reviewed(county)), ...unresolved }),
  },
  submit: {
    may: unit,
    hiddenFrom,
    ready: async (county) => studied(county),
  },
  carryOut: {
    may: unit,
    hiddenFrom,
    ready: async (county) => ({ ...(await settled(county)), result: '已办结' }),
  },
  verify: {
    may: supervisors,
    hiddenFrom,
    ready: async (county) => ({ ...(await carriedOut(county)), finding: '现场核实无误' }),
  },
  // It is sent back by whoever has it on the desk.
  sendBack: [
    returned('raised', ['portfolioLeader'], raised),
    returned('submitted', keepers, submitted),
    returned('carried out', supervisors, carriedOut),
  ],
  // The plan is the unit's, and the one leader's with the team.
  changePlan: {
    may: planners,
    hiddenFrom,
    ready: async (county) => ({ ...(await raised(county)), plan: [], reason: '方案重做' }),
  },
  finishStep: {
    may: planners,
    hiddenFrom,
    ready: async (county) => {
      const problem = await raised(county);
      const { plan } = answered(await as(county, 'unitClerk').call('problem.show', { id: problem.id }));
      return { ...problem, stepId: plan[0].id, doneOn: '2018-05-01', note: '预审通过' };
    },
  },
  undoStep: {
    may: planners,
    hiddenFrom,
    ready: async (county) => {
      const problem = await raised(county);
      const clerk = as(county, 'unitClerk');
      const { plan } = answered(await clerk.call('problem.show', { id: problem.id }));
      const step = { stepId: plan[0].id, doneOn: '2018-05-01', note: '预审通过' };
      const { revision } = answered(await clerk.call('problem.finishStep', { ...problem, ...step }));
      return { id: problem.id, revision, stepId: plan[0].id, reason: '记错了' };
    },
  },
  remark: {
    may: seers,
    hiddenFrom,
    ready: async (county) => ({ id: (await raised(county)).id, content: '已与国土局对接' }),
  },
  addFiles: {
    may: seers,
    hiddenFrom,
    ready: async (county) => ({ id: (await raised(county)).id, files: [await scannedPlan(county)] }),
  },
  withdrawFile: {
    may: ['unitClerk'],
    hiddenFrom,
    ready: async (county) => {
      const { id } = await raised(county);
      const clerk = as(county, 'unitClerk');
      answered(await clerk.call('problem.addFiles', { id, files: [await scannedPlan(county)] }));
      const { files } = answered(await clerk.call('problem.show', { id }));
      return { id: files[0].id, reason: '传错了' };
    },
  },
  similar: {
    may: everyone,
    ready: async (county) => ({ projectId: (await entered(county)).id, kind: 'land' }),
  },
  link: {
    may: seers,
    hiddenFrom,
    ready: async (county) => {
      const { id: earlierId } = await raised(county);
      return { id: (await raised(county)).id, earlierId };
    },
  },
  unlink: {
    may: seers,
    hiddenFrom,
    ready: async (county) => {
      const { id: earlierId } = await raised(county);
      const { id } = await raised(county);
      answered(await as(county, 'unitClerk').call('problem.link', { id, earlierId }));
      return { id, earlierId };
    },
  },
  split: {
    may: dividers,
    hiddenFrom,
    ready: async (county) => {
      const { kind, title, facts, proposal } = someContent();
      const part = { kind, title, facts, proposal };
      return { ...(await raised(county)), reason: '两件事', parts: [part, part] };
    },
  },
  partners: { may: seers, hiddenFrom, ready: async (county) => ({ id: (await raised(county)).id }) },
  merge: {
    may: dividers,
    hiddenFrom,
    ready: async (county) => ({
      ...(await raised(county)),
      reason: '同一件事',
      others: [await raised(county)],
    }),
  },
};

const scannedPlan = async (county: TestCounty) => ({
  fileId: answered(await as(county, 'unitClerk').upload('方案.pdf', pdf)).id,
  caption: '用地方案',
});

type Version = { id: string; revision: number };

function returned(when: string, may: readonly Kind[], state: (county: TestCounty) => Promise<Version>): Row {
  return {
    when,
    may,
    hiddenFrom,
    ready: async (county) => ({ ...(await state(county)), reason: '材料不全' }),
  };
}

async function raised(county: TestCounty): Promise<Version> {
  return versionOf(await raisedProblem(county));
}

const sentBack = async (county: TestCounty) =>
  step(county, 'portfolioLeader', 'problem.sendBack', { ...(await raised(county)), reason: '材料不全' });

export const reviewed = async (county: TestCounty) =>
  step(county, 'portfolioLeader', 'problem.review', await raised(county));

const studied = async (county: TestCounty) =>
  step(county, 'liaison', 'problem.recordSpecialMeeting', { ...(await reviewed(county)), ...unresolved });

async function submitted(county: TestCounty): Promise<Version> {
  return step(county, 'unitClerk', 'problem.submit', await studied(county));
}

async function settled(county: TestCounty): Promise<Version> {
  const { decisionAsked: _, ...record } = unresolved;
  const input = { ...(await reviewed(county)), ...record, outcome: 'settled' };
  return step(county, 'portfolioLeader', 'problem.recordSpecialMeeting', input);
}

async function carriedOut(county: TestCounty): Promise<Version> {
  const input = { ...(await settled(county)), result: '已办结' };
  return step(county, 'unitClerk', 'problem.carryOut', input);
}

const step = async (county: TestCounty, kind: Kind, verb: string, input: Record<string, unknown>) =>
  versionOf(answered(await as(county, kind).call(verb, input)));
