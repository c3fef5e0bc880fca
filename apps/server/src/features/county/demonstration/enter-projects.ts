import { v7 as uuidv7 } from 'uuid';
import type { Act } from '../../../http/handler.ts';
import { addToList, type ProjectFacts, writeProjects } from '../../project/index.ts';
import projects from './projects.json' with { type: 'json' };
import records from './records.json' with { type: 'json' };

export type InventedProject = (typeof projects)[number];

/** Year of the demonstration's plans and lists. */
const planYear = 2018;

/** Enters the invented projects with the year's plans. Answers their ids, in the order of the file. */
export async function enterProjects(act: Act, as: string): Promise<string[]> {
  const writes = projects.map((invented, at) => ({
    id: uuidv7(),
    before: null,
    after: factsOf(invented, at),
    plan: { plannedInvestment: invented.plannedInvestment, goal: invented.goal },
  }));
  await writeProjects(act, as, planYear, writes);
  return writes.map(({ id }) => id);
}

/** Puts them on the year's lists. */
export async function enterLists(act: Act, as: string, ids: readonly string[]): Promise<null> {
  for (const list of new Set(projects.flatMap(({ lists }) => lists))) {
    const listed = ids.filter((_id, at) => projects[at]?.lists.includes(list));
    await addToList(act, as, { year: planYear, list, ids: listed });
  }
  return null;
}

const factsOf = (invented: InventedProject, at: number): ProjectFacts => ({
  name: invented.name,
  formerNames: records[at]?.formerNames ?? [],
  kind: records[at]?.kind ?? null,
  plannedStart: records[at]?.plannedStart ?? null,
  plannedFinish: records[at]?.plannedFinish ?? null,
  actualStart: records[at]?.actualStart ?? null,
  actualFinish: null,
  completedBefore: beforePlanYear(records[at]?.completedBefore ?? null),
  nationalCode: invented.nationalCode,
  owner: invented.owner,
  responsibleUnitId: invented.unit,
  responsibleUnitText: null,
  category: invented.category,
  place: invented.place,
  content: invented.content,
  nature: invented.nature,
  startYear: invented.startYear,
  endYear: invented.endYear,
  stage: invented.stage as ProjectFacts['stage'],
  totalInvestment: invented.totalInvestment,
  remarks: null,
});

const beforePlanYear = (yuan: number | null) => (yuan === null ? null : { yuan, year: planYear });
