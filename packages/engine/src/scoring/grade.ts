import { bandsAt } from '../band/index.ts';
import { fraction } from '../fraction/index.ts';
import type { Scorecard } from '../mechanism/index.ts';
import type { ScoredGate } from './gate.ts';

/** `before` is what the points alone would give, `grade` what is left after the gates; null for none, or not known. */
export type Grade = { before: string | null; grade: string | null; lowered: number; award: boolean | null };

/**
 * The grade that points bring, after the gates. Grades are written with the best first, so the first whose edges hold
 * counts. Lowered past the last, a grade that everybody reaches stays; otherwise nothing is left.
 */
export const gradeOf = (
  { grades }: Pick<Scorecard, 'grades'>,
  points: number | null,
  gates: readonly ScoredGate[],
): Grade => {
  const hits = gates.filter(({ hit }) => hit !== false);
  const lowered = hits.reduce(
    (sum, { hit, effect }) => (hit && 'gradesLower' in effect ? sum + effect.gradesLower : sum),
    0,
  );
  const none = hits.filter(({ effect }) => 'award' in effect);
  const award = none.some(({ hit }) => hit) ? false : none.length > 0 ? null : true;
  const place = points === null ? undefined : bandsAt(grades, fraction(points), undefined)[0];
  const before = place === undefined ? null : (grades[place]?.id ?? null);
  const open = hits.some(({ hit, effect }) => hit === null && !('atMost' in effect));
  if (place === undefined || open || award === false) return { before, grade: null, lowered, award };
  const last = grades.at(-1);
  const everybody = last?.atLeast === undefined && last?.above === undefined && last?.from === undefined;
  const left = grades[place + lowered] ?? (everybody ? last : undefined);
  return { before, grade: left?.id ?? null, lowered, award };
};
