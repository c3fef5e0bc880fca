import type { PlanStep } from './charter.ts';

/** A step of the plan as it stands; `doneOn` (ISO date) once it is done. */
export type StandingStep = PlanStep & { id: string; doneOn: string | null };

/** A line of the plan as somebody wants it: a step that stands, by its id, or a new one. */
export type PlanLine = PlanStep & { id?: string | undefined };

/** A step's date moved (ISO dates); to none when the step was dropped. */
export type StepMove = { stepId: string; before: string; after: string | null };

/** What a new version of a plan does to the steps that stood: which it drops, and every date that it moves. */
export type PlanRevision = { dropped: readonly string[]; moves: readonly StepMove[] };

/**
 * How a plan becomes another one. A step that is done stays as it was done: `plan-step-done` names its words where it was
 * to be moved, reworded or dropped; `plan-step-unknown` where a line names none that stands, or one twice.
 */
export const revisePlan = (
  standing: readonly StandingStep[],
  lines: readonly PlanLine[],
): PlanRevision | { refused: 'plan-step-done' | 'plan-step-unknown'; what: string } => {
  const stray = lines.find(
    ({ id }) =>
      id !== undefined &&
      (!standing.some((step) => step.id === id) || lines.filter((line) => line.id === id).length > 1),
  );
  if (stray) return { refused: 'plan-step-unknown', what: stray.what };
  const after = (step: StandingStep) => lines.find(({ id }) => id === step.id);
  const undone = standing.find((step) => step.doneOn !== null && !sameStep(step, after(step)));
  if (undone) return { refused: 'plan-step-done', what: undone.what };
  return {
    dropped: standing.filter((step) => !after(step)).map(({ id }) => id),
    moves: standing
      .map((step) => ({ stepId: step.id, before: step.dueOn, after: after(step)?.dueOn ?? null }))
      .filter((move) => move.before !== move.after),
  };
};

const sameStep = (step: PlanStep, line: PlanStep | undefined): boolean =>
  line !== undefined && line.what === step.what && line.dueOn === step.dueOn;
