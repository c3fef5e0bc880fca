import type { Problem, ProblemContent } from './problem-queries.ts';

/** A problem's content while it is being written: nothing is missing, only empty. */
export type Draft = Omit<ProblemContent, 'kind' | 'team' | 'plan'> & {
  kind: ProblemContent['kind'] | null;
  team: string;
  plan: readonly PlanLine[];
};

/** A line of a plan: a step that stands, by its id, or a new one. What is done no longer changes. */
export type PlanLine = {
  readonly id?: string;
  readonly what: string;
  readonly dueOn: string;
  readonly done?: boolean;
};

const emptyLine: PlanLine = { what: '', dueOn: '' };

export const emptyDraft: Draft = {
  kind: null,
  title: '',
  facts: '',
  proposal: '',
  involvedUnitIds: [],
  leaderPostId: null,
  team: '',
  plan: [emptyLine],
};

export const draftOf = (problem: Problem): Draft => ({
  kind: problem.kind,
  title: problem.title,
  facts: problem.facts,
  proposal: problem.proposal,
  involvedUnitIds: problem.involvedUnitIds,
  leaderPostId: problem.leaderPostId,
  team: problem.team ?? '',
  plan: planLines(problem),
});

/** The steps that stand, to write on; an empty line where there is none. */
export const planLines = ({ plan }: Pick<Problem, 'plan'>): readonly PlanLine[] => {
  const lines = plan
    .filter(({ droppedOn }) => droppedOn === null)
    .map(({ id, what, dueOn, done }) => ({ id, what, dueOn, done: done !== null }));
  return lines.length === 0 ? [emptyLine] : lines;
};

/** What is sent of a plan: lines that nobody filled in are left out. */
export const filledLines = (plan: readonly PlanLine[]): ProblemContent['plan'] =>
  plan
    .filter(({ what, dueOn }) => what.trim() !== '' || dueOn !== '')
    .map(({ id, what, dueOn }) => (id === undefined ? { what, dueOn } : { id, what, dueOn }));

/** What is sent: an empty team is none. */
export const contentOf = (draft: Draft): ProblemContent => ({
  ...draft,
  kind: draft.kind ?? 'other',
  team: draft.team.trim() === '' ? null : draft.team,
  plan: filledLines(draft.plan),
});

export const withLine = (plan: readonly PlanLine[], index: number, line: PlanLine): PlanLine[] =>
  plan.map((one, at) => (at === index ? line : one));

export const withoutLine = (plan: readonly PlanLine[], index: number): PlanLine[] =>
  plan.filter((_, at) => at !== index);

export const withNewLine = (plan: readonly PlanLine[]): PlanLine[] => [...plan, emptyLine];
