import type { Candidate, Groundbreaking, Plan } from './groundbreaking-queries.ts';

/** A task while it is written: a day ahead may not be a number yet. */
export type DraftTask = Omit<Plan['tasks'][number], 'before'> & { readonly before: string };
export type DraftCandidate = Pick<Candidate, 'projectId' | 'site' | 'name'>;

/** A plan as somebody writes it. */
export type PlanDraft = Omit<Plan, 'tasks'> & {
  readonly tasks: readonly DraftTask[];
  readonly candidates: readonly DraftCandidate[];
};

/** What stands; a plan that nobody has begun begins with what the mechanism puts first on the agenda, and the usual tasks. */
export const draftOf = (
  event: Pick<Groundbreaking, 'revision' | 'ruled' | 'usualTasks' | 'candidates'>,
  plan: Plan,
): PlanDraft => {
  const begun = event.revision > 0;
  return {
    ...plan,
    agenda: begun ? plan.agenda : (event.ruled?.items ?? []).map((title) => ({ ...noItem, title })),
    tasks: (begun ? plan.tasks : event.usualTasks).map(asDraft),
    candidates: event.candidates.map(({ projectId, site, name }) => ({ projectId, site, name })),
  };
};

export const asDraft = (task: Plan['tasks'][number]): DraftTask => ({ ...task, before: String(task.before) });

/** As it is sent: a row without a word is none, an hour or a date that was left empty is not said. */
export const planOf = ({ candidates, tasks, ...draft }: PlanDraft) => ({
  plan: {
    agenda: draft.agenda.filter(({ title }) => title.trim() !== ''),
    route: draft.route.filter(({ place }) => place.trim() !== ''),
    tasks: tasks
      .filter(({ what }) => what.trim() !== '')
      .map((task) => ({ ...task, before: daysIn(task.before) })),
    service: draft.service,
    contingency: draft.contingency,
  },
  candidates: candidates.map(({ projectId, site }) => ({ projectId, site })),
});

const daysIn = (written: string): number => {
  const days = Number(written);
  return Number.isInteger(days) ? Math.min(180, Math.max(-120, days)) : 0;
};

export const noItem: Plan['agenda'][number] = { title: '', startsAt: null, by: '', words: '' };
export const noStop: Plan['route'][number] = { projectId: null, place: '', arrivesAt: null, leavesAt: null };
export const noTask: DraftTask = { what: '', owner: null, before: '5', count: 'working', fixedOn: null };
