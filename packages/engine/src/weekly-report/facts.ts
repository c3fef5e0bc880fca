import type { ProblemState } from '../problem/index.ts';
import type { Halt, Permit, Stage } from '../project/index.ts';

/**
 * What the ledger knows, of the whole county or of a part. Days are ISO dates; instants (`at`) are ISO in UTC to the
 * millisecond, and say when something was entered, which is when it became news.
 */
export type WeeklyFacts = {
  projects: readonly WeeklyProject[];
  problems: readonly WeeklyProblem[];
  matters: readonly WeeklyMatter[];
};

export type WeeklyProject = {
  id: string;
  name: string;
  /** The responsible unit; null where nobody has said. */
  unit: string | null;
  unitName: string;
  stage: Stage;
  halt: Halt | null;
  /** Whether sums hold it. */
  counted: boolean;
  totalInvestment: number | null;
  enteredAt: string;
  plannedStart: string | null;
  /** In the order in which it was entered. */
  happenings: readonly ProjectHappening[];
  /** Of the plan that holds. */
  milestones: readonly {
    key: string;
    name: string;
    plannedOn: string;
    reachedOn: string | null;
    /** When that was said. */
    at: string | null;
  }[];
};

export type ProjectHappening = { at: string } & (
  | { kind: 'stage'; stage: Stage; on: string }
  | { kind: 'halt'; halt: Halt | null; on: string; reason: string }
  | { kind: 'permit'; permit: Permit; name: string | null; number: string | null }
  | {
      kind: 'month';
      month: string;
      completed: number;
      /** From January to that month. */
      yearToDate: number;
      annualPlan: number | null;
      progress: string;
      /** Reported by the one click that says nothing was done. */
      unchanged: boolean;
    }
);

export type WeeklyProblem = {
  id: string;
  title: string;
  project: string;
  /** The project's responsible unit. */
  unit: string;
  state: ProblemState;
  /** Since when it is in that state. */
  since: string;
  at: string;
  raisedOn: string;
  /** Of its plan, and not done. */
  steps: readonly { id: string; what: string; dueOn: string }[];
};

/** What is followed up under supervision, and not closed before the time that is told of. */
export type WeeklyMatter = {
  id: string;
  matter: string;
  requirement: string;
  /** The lead unit. */
  unit: string;
  unitName: string;
  /** The limit that holds. */
  limit: string;
  /** When the lead reported it done, and when that was entered. */
  reportedOn: string | null;
  at: string | null;
};
