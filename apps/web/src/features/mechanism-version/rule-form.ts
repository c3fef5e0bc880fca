import type { Mechanism, Organisation } from '@guatu/engine';

/** What every form of a rule is given. */
export type RuleFormProps = {
  readonly mechanism: Mechanism;
  /** Who is who in the county, with what the draft brings along. */
  readonly organisation: Organisation;
  /** Puts a value at a path of the text; `undefined` takes it out. */
  readonly put: (path: ReadonlyArray<string | number>, value: unknown) => void;
};
