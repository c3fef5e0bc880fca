import { number } from '../fraction/index.ts';
import type { Condition, Operand } from '../mechanism/index.ts';
import { figureIn, holdsIn } from './evaluation.ts';
import type { Subject } from './subject.ts';
import { viewOf, type Yardstick } from './view.ts';

/** The figure of a fact or a measure for a subject at its latest observation, in its own unit; null when a fact is missing. */
export const figureOf = (yardstick: Yardstick, subject: Subject, operand: Operand): number | null => {
  const figure = figureIn(viewOf(yardstick, subject), operand);
  return figure && number(figure);
};

/** The same for several measures by their ids; what they share is worked out once. */
export const measuresOf = (
  yardstick: Yardstick,
  subject: Subject,
  ids: readonly string[],
): Record<string, number | null> => {
  const view = viewOf(yardstick, subject);
  return Object.fromEntries(
    ids.map((measure) => {
      const figure = figureIn(view, { measure });
      return [measure, figure && number(figure)];
    }),
  );
};

/** Whether a condition holds for a subject at its latest observation; null when what is missing could decide it. */
export const holds = (yardstick: Yardstick, subject: Subject, condition: Condition): boolean | null =>
  holdsIn(viewOf(yardstick, subject), condition);

/** In which of the mechanism's classes a project is; null for one that cannot be told yet. */
export const classesOf = (
  yardstick: Yardstick,
  project: Subject,
): { class: string; clause: string; in: boolean | null }[] => {
  const view = viewOf(yardstick, project);
  return yardstick.mechanism.classes.map(({ id, clause }) => ({
    class: id,
    clause,
    in: holdsIn(view, { class: id }),
  }));
};
