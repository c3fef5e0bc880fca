import {
  declaredEvent,
  plannedEvent,
  preparedProject,
  shownEvent,
  somePlan,
} from '../../features/groundbreaking/testing.ts';
import { answered } from '../../features/problem/testing.ts';
import type { TestCounty } from '../../testing/county.ts';
import { as, everyone, keepers, office, seers, strangers, supervisors, unit } from '../kinds.ts';
import type { Table } from '../row.ts';

/** The bureau and the supervision office draw up the plan, the government office is answerable for it (二（四）1). */
const drafters = [...keepers, ...supervisors, ...office];

export const groundbreaking: Table<'groundbreaking'> = {
  year: { may: everyone, ready: () => ({ year: 2018 }) },
  show: { may: everyone, ready: (county) => nextSlot(county).slot },
  choices: { may: everyone, ready: (county) => nextSlot(county).slot },
  ofProject: {
    may: seers,
    hiddenFrom: strangers,
    ready: async (county) => ({ projectId: await preparedProject(county) }),
  },
  save: {
    may: drafters,
    ready: (county) => ({ ...nextSlot(county).slot, revision: 0, plan: somePlan(), candidates: [] }),
  },
  judge: {
    may: drafters,
    ready: async (county) => {
      const { slot, heldOn } = nextSlot(county);
      return {
        ...slot,
        projectId: await plannedEvent(county, slot, heldOn),
        readiness: 'ready',
        because: '齐全',
      };
    },
  },
  submit: { may: drafters, ready: async (county) => (await planned(county)).at },
  sendBack: { may: office, ready: async (county) => ({ ...(await submitted(county)), reason: '再核' }) },
  approve: { may: office, ready: (county) => submitted(county) },
  declare: {
    may: office,
    ready: async (county) => {
      const { at, projectId, heldOn } = await planned(county);
      county.setDate(heldOn);
      return { ...at, projectIds: [projectId] };
    },
  },
  // The unit, or for it who keeps the register.
  answer: {
    may: [...unit, ...keepers],
    hiddenFrom: strangers,
    ready: async (county) => ({ ...(await declared(county)), answer: { reason: '雨季' } }),
  },
  find: {
    may: supervisors,
    hiddenFrom: strangers,
    ready: async (county) => ({ ...(await declared(county)), is: 'not-started', note: '' }),
  },
};

let taken = 0;
const quarters = [
  ['Q2', '06-15'],
  ['Q3', '08-15'],
  ['Q4', '11-15'],
] as const;

/** A slot that nobody has used yet, from the third quarter of 2018 on; the county stands at its beginning. */
function nextSlot(county: TestCounty) {
  taken += 1;
  const [quarter, day] = quarters[taken % 3]!;
  const year = 2018 + Math.floor(taken / 3);
  const heldOn = `${year}-${day}`;
  county.setDate(`${heldOn.slice(0, 8)}01`);
  return { slot: { rule: 'groundbreaking', slotKey: `${year}-${quarter}` }, heldOn };
}

async function planned(county: TestCounty) {
  const { slot, heldOn } = nextSlot(county);
  const projectId = await plannedEvent(county, slot, heldOn);
  const { revision } = await shownEvent(county, slot);
  return { at: { ...slot, revision }, projectId, heldOn };
}

async function submitted(county: TestCounty) {
  const { at } = await planned(county);
  return answered(await as(county, 'secretariatClerk').call('groundbreaking.submit', at));
}

async function declared(county: TestCounty) {
  const { slot, heldOn } = nextSlot(county);
  const projectId = await declaredEvent(county, slot, heldOn);
  return { ...slot, projectId, duty: 'check-start-30', revision: 0 };
}
