import { query, type View } from '../../http/handler.ts';
import { showClause } from './show-clause.ts';
import { showMechanism } from './show.ts';
import { type ArrangementsOf, showYear, type YearAsked } from './show-year.ts';

export { partyOf } from './show-year.ts';

export { bearerNames, bearersIn } from './bearers.ts';
export { entitledAs } from './entitled-as.ts';
export { findSource } from './find-source.ts';
export { leadOfSlot } from './lead-of-slot.ts';
export { doerOf, personName, postName, postWithHolder, unitName } from './names.ts';
export { loadRulebook, type Rulebook } from './load.ts';
export { rememberRulebook, rulebookOf } from './rulebook-of.ts';
export { ruledAt, ruledOn } from './ruled.ts';

/** @param arrangements what the meetings know of the slots' days; they lean on the rulebook, and not the other way round */
export const mechanismHandlers = (arrangements: ArrangementsOf) => ({
  show: query(showMechanism),
  clause: query(showClause),
  year: query((view: View, input: YearAsked) => showYear(view, input, arrangements)),
});
