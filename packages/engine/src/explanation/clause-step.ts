import type { Mechanism } from '../mechanism/index.ts';
import { type ExplanationStep, step } from './explanation.ts';

/** The clause in own words. */
export const clauseStep = ({ clauses }: Mechanism, clause: string): ExplanationStep =>
  step('clause', { clause, says: clauses.find(({ id }) => id === clause)?.says ?? '' });
