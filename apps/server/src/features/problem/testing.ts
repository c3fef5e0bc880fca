import type { Answer, TestCounty } from '../../testing/county.ts';
import { someFacts } from '../project/testing.ts';
import type { Content } from './content.ts';

/** What a unit writes of a problem, its charter whole, with whatever a test wants otherwise. */
export const someContent = (otherwise: Partial<Content> = {}): Content => ({
  kind: 'land',
  title: '取水口用地指标未落实',
  facts: '取水口占地12亩，其中耕地5亩，尚无用地指标。',
  proposal: '建议从县级预留指标中调剂5亩。',
  involvedUnitIds: ['land-bureau'],
  leaderPostId: 'vice-magistrate-agriculture',
  team: '水务局、国土局联合专班',
  plan: [{ what: '完成用地预审', dueOn: '2018-06-15' }],
  ...otherwise,
});

/** The posts that walk a problem of the water bureau up to the docket. */
export const walkers = {
  unit: 'water-clerk',
  lead: 'vice-magistrate-agriculture',
  liaison: 'office-deputy-3',
  desk: 'key-projects-clerk',
  supervision: 'supervision-office-clerk',
} as const;

export const unresolved = {
  outcome: 'unresolved',
  heldOn: '2018-05-10',
  chairedByPostId: 'vice-magistrate-agriculture',
  findings: '县级指标不足，专题会议无法调剂。',
  decisionAsked: '请会议明确用地指标来源。',
};

/** Enters a project of the water bureau and raises a problem of it. */
export async function raisedProblem(
  county: TestCounty,
  otherwise: Partial<Content> = {},
): Promise<Answer['body']> {
  const project = await county.as(walkers.desk).call('project.create', someFacts());
  return answered(
    await county
      .as(walkers.unit)
      .call('problem.raise', { ...someContent(otherwise), projectId: project.body.id }),
  );
}

/** A problem that went all the way to its submission today. */
export async function submittedProblem(
  county: TestCounty,
  otherwise: Partial<Content> = {},
): Promise<Answer['body']> {
  const raised = await raisedProblem(county, otherwise);
  const reviewed = answered(await county.as(walkers.lead).call('problem.review', versionOf(raised)));
  const studied = answered(
    await county
      .as(walkers.liaison)
      .call('problem.recordSpecialMeeting', { ...versionOf(reviewed), ...unresolved }),
  );
  return answered(await county.as(walkers.unit).call('problem.submit', versionOf(studied)));
}

export const versionOf = ({ id, revision }: { id: string; revision: number }) => ({ id, revision });

/** The body of an answer that had to succeed. */
export function answered({ status, body }: Answer): Answer['body'] {
  if (status !== 200) throw new Error(`${status} ${JSON.stringify(body)}`);
  return body;
}
