import sharp from 'sharp';
import type { TestCounty } from '../../testing/county.ts';
import type { ProjectFacts } from '../project/index.ts';
import { someFacts } from '../project/testing.ts';

/** Who plays which part in these tests. */
export const players = {
  desk: 'key-projects-clerk',
  water: 'water-clerk',
  housing: 'housing-clerk',
} as const;

interface Standing {
  lists?: string[];
  /** Whole yuan; null leaves the year without a plan. */
  plan?: number | null;
}

/** Enters a project, by default of the water bureau, on the county's list with a plan that passes the threshold. */
export async function enterProject(
  county: TestCounty,
  facts: Partial<ProjectFacts> = {},
  { lists = ['county-first-batch-2018'], plan = 60_000_000 }: Standing = {},
): Promise<string> {
  const desk = county.as(players.desk);
  const { body: created } = await desk.call('project.create', someFacts(facts));
  const { body: designated } = await desk.call('project.designate', { ...created, year: 2018, lists });
  if (plan !== null) {
    await desk.call('project.plan', { ...designated, year: 2018, plannedInvestment: plan, goal: null });
  }
  return created.id;
}

/** Reports a project's month as its unit's clerk, with so many photographs. */
export async function report(county: TestCounty, post: string, id: string, month: string, photographs = 0) {
  const clerk = county.as(post);
  const files = [];
  for (let index = 0; index < photographs; index += 1) {
    const { body } = await clerk.upload(`${index}.jpg`, await picture(index));
    files.push({ fileId: body.id, caption: '主体施工' });
  }
  return clerk.call('project.reportMonth', {
    id,
    month,
    revision: null,
    completed: 3_000_000,
    progress: '完成河堤护岸3公里',
    problems: null,
    photographs: files,
  });
}

const picture = (shade: number): Promise<Buffer> =>
  sharp({ create: { width: 800, height: 600, channels: 3, background: { r: 90, g: 120 + shade, b: 160 } } })
    .jpeg()
    .toBuffer();
