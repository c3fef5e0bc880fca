import type { Stage } from '../project/index.ts';

/** What the supervision office finds of a declared start. */
export const startFindings = ['real', 'not-started', 'doubtful'] as const;
export type StartFinding = (typeof startFindings)[number];

/** One check of one project: what its unit says, and what the office finds. Days are ISO. */
export type StartRecord = {
  duty: string;
  answer: { startedOn: string | null; on: string } | null;
  finding: { is: StartFinding; on: string } | null;
};

export const startStates = ['declared', 'asked', 'answered', ...startFindings] as const;
export type StartState = (typeof startStates)[number];

export type StartObstacle =
  | 'groundbreaking-not-declared'
  | 'start-settled'
  | 'start-found'
  | 'start-without-evidence';

/** The check that found that work began; what it settled is asked no more. */
export const settledBy = (records: readonly StartRecord[]): StartRecord | null =>
  records.find(({ finding }) => finding?.is === 'real') ?? null;

/** The real start as the unit said and the office found it, ISO; null while nobody has found it. */
export const realStart = (records: readonly StartRecord[]): string | null =>
  settledBy(records)?.answer?.startedOn ?? null;

/** Whether a unit may say, or the office find, something of a start now. No start is real without evidence of it. */
export const startMove = (
  declaredOn: string | null,
  records: readonly StartRecord[],
  move: { do: 'answer'; duty: string } | { do: 'find'; duty: string; is: StartFinding },
): StartObstacle | null => {
  if (declaredOn === null) return 'groundbreaking-not-declared';
  const settled = settledBy(records);
  if (settled !== null && (move.do === 'answer' || settled.duty !== move.duty)) return 'start-settled';
  const own = records.find(({ duty }) => duty === move.duty);
  // What the office doubts is said anew; what it found stands, and the next check asks again.
  if (move.do === 'answer') return own?.finding && own.finding.is !== 'doubtful' ? 'start-found' : null;
  return move.is === 'real' && !own?.answer?.startedOn ? 'start-without-evidence' : null;
};

/** How a declared start stands at a check on a day (ISO). What an earlier check settled stays settled. */
export const startState = (
  records: readonly StartRecord[],
  check: { duty: string; asksFrom: string; dueOn: string | null },
  asOf: string,
): StartState => {
  const settled = settledBy(records);
  const own = records.find(({ duty }) => duty === check.duty);
  if (own?.finding) return own.finding.is;
  if (settled?.finding && (check.dueOn === null || settled.finding.on <= check.dueOn)) return 'real';
  if (own?.answer) return 'answered';
  return asOf >= check.asksFrom ? 'asked' : 'declared';
};

/** The day (ISO) on which a check was made of every declared project; null while one waits, or where there is none. */
export const checkedOn = (projects: readonly (readonly StartRecord[])[], duty: string): string | null => {
  const days = projects.map((records) => {
    const found = records.find((one) => one.duty === duty)?.finding ?? settledBy(records)?.finding;
    return found?.on ?? null;
  });
  return days.reduce<string | null>(
    (last, day) => (last === null || day === null ? null : day > last ? day : last),
    days.length === 0 ? null : '',
  );
};

/** Whether a project stands at a stage that nobody has evidence of: only its start was declared (二（四）). */
export const stageInDoubt = (stage: Stage, declaredOn: string | null, realOn: string | null): boolean =>
  declaredOn !== null && realOn === null && stage !== 'pipeline' && stage !== 'preparation';
