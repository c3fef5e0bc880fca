/** 延期办理情况报告: a unit's report that a limit cannot be kept. Dates are ISO. */
export interface ExtensionReport {
  /** The unit that reports, by its full name. */
  readonly unit: string;
  /** To whom, `县目标督查办公室`. */
  readonly to: string;
  readonly matter: string;
  readonly requirement: string;
  /** What the matter rests on. */
  readonly basis: string;
  readonly originalLimit: string;
  /** Limits granted before this report, in order. */
  readonly granted: readonly string[];
  readonly progress: string;
  readonly cause: string;
  /** The day asked for. */
  readonly until: string;
  readonly nextSteps: string;
  /** The head of the unit, by name: whose place to sign it is. Empty leaves it to be seen. */
  readonly signedBy: string;
  readonly date: string;
}
