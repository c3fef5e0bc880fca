import type { Finding } from '../../finding/index.ts';
import type { Mechanism } from '../../mechanism/index.ts';
import { countsThatAreNone } from './counts.ts';
import { cutoffDays } from './cutoff-days.ts';
import { cycles } from './cycles.ts';
import { crossedEdges } from './edges.ts';
import { factFaults } from './facts.ts';
import { missingFooting } from './footing.ts';
import { innerNames } from './inner-names.ts';
import { reversedPeriods } from './periods.ts';
import { itemsWithoutPoints } from './points.ts';

/**
 * What no schema can see: chains that lead back to themselves, periods that end before they begin, rules that lean on a
 * part the other rule lacks. References that lead nowhere are told elsewhere, and are passed over here.
 */
export const consistencyFindings = (mechanism: Mechanism): Finding[] =>
  [
    cycles,
    reversedPeriods,
    cutoffDays,
    missingFooting,
    crossedEdges,
    innerNames,
    factFaults,
    itemsWithoutPoints,
    countsThatAreNone,
  ].flatMap((question) => question(mechanism));
