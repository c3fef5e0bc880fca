/** Where an assessment stands: being prepared by the office, out as a draft for objections, or final for good. */
export const assessmentStates = ['preparing', 'draft', 'final'] as const;
export type AssessmentState = (typeof assessmentStates)[number];

/** As much of an assessment as its way depends on. ISO dates. */
export type AssessmentOnItsWay = {
  state: AssessmentState;
  /** The last day for objections; null before it goes out. */
  objectionsUntil: string | null;
  /** Objections that nobody has answered. */
  unanswered: number;
};

export type AssessmentMove =
  /** The office gives points by judgement, or excuses an entry. */
  | { kind: 'weigh' }
  /** `earliest` is the first day that the rule lets be the last one for objections. */
  | { kind: 'send-out'; until: string; earliest: string }
  | { kind: 'object' }
  | { kind: 'answer' }
  | { kind: 'finish' }
  | { kind: 'correct' };

export type AssessmentObstacle =
  | { code: 'assessment-final'; params?: undefined }
  | { code: 'assessment-not-final'; params?: undefined }
  | { code: 'assessment-not-preparing'; params?: undefined }
  | { code: 'assessment-not-draft'; params?: undefined }
  | { code: 'assessment-objections-too-short'; params: { earliest: string } }
  | { code: 'assessment-objections-over'; params: { until: string } }
  | { code: 'assessment-objections-running'; params: { until: string } }
  | { code: 'assessment-objections-unanswered'; params: { count: number } };

/** What is in the way of a move on a day (ISO); null when nothing is. */
export const assessmentObstacle = (
  { state, objectionsUntil, unanswered }: AssessmentOnItsWay,
  move: AssessmentMove,
  today: string,
): AssessmentObstacle | null => {
  if (move.kind === 'correct') return state === 'final' ? null : { code: 'assessment-not-final' };
  if (state === 'final') return { code: 'assessment-final' };
  if (move.kind === 'weigh') return null;
  if (move.kind === 'send-out') {
    if (state !== 'preparing') return { code: 'assessment-not-preparing' };
    return move.until < move.earliest
      ? { code: 'assessment-objections-too-short', params: { earliest: move.earliest } }
      : null;
  }
  if (objectionsUntil === null) return { code: 'assessment-not-draft' };
  const running = today <= objectionsUntil;
  if (move.kind === 'object' && !running)
    return { code: 'assessment-objections-over', params: { until: objectionsUntil } };
  if (move.kind !== 'finish') return null;
  if (running) return { code: 'assessment-objections-running', params: { until: objectionsUntil } };
  return unanswered > 0 ? { code: 'assessment-objections-unanswered', params: { count: unanswered } } : null;
};
