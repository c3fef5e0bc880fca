import type { Contract } from '@guatu/contract';
import type { RefusalCode } from '../refusal/refusal.ts';
import type { TestCounty } from '../testing/county.ts';
import type { Kind } from './kinds.ts';

/** Who may ask a procedure in one situation, and what the others are told. */
export interface Row {
  /** Whose situation it is, where a procedure has several. */
  readonly when?: string;
  readonly may: readonly Kind[];
  /** To whom the thing asked for does not exist: `not-found`, where those who see it are told `not-yours`. */
  readonly hiddenFrom?: readonly Kind[];
  /** It can be asked without signing in. */
  readonly visitors?: true;
  /** What those are told who may not and see it; `not-yours` unless something tells more. */
  readonly otherwise?: RefusalCode;
  /**
   * Leads the county, through real use cases, to where it can be asked, and returns the input. Each of those who may
   * gets a situation of their own, as most things can be done once only.
   */
  ready(county: TestCounty): Promise<Record<string, unknown>> | Record<string, unknown>;
}

/** A row, or one a situation, for every procedure of a feature: a procedure without one does not compile. */
export type Table<Feature extends keyof Contract> = Record<keyof Contract[Feature], Row | readonly Row[]>;
