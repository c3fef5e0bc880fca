import { type StartCheck, startChecks } from '@guatu/engine';
import { ruledOn, type Rulebook } from '../mechanism/index.ts';

/** The checks that starts declared on a day (ISO) set off, by the mechanism that was in force then. */
export const checksSince = (rulebook: Rulebook, declaredOn: string): StartCheck[] =>
  startChecks(ruledOn(rulebook, declaredOn).mechanism, rulebook.calendar, declaredOn);
