import { query } from '../../http/handler.ts';
import { showClause } from './show-clause.ts';
import { showMechanism } from './show.ts';
import { showYear } from './show-year.ts';

export { loadRulebook, type Rulebook } from './load.ts';
export { rulebookOf } from './rulebook-of.ts';

export const mechanismHandlers = {
  show: query(showMechanism),
  clause: query(showClause),
  year: query(showYear),
};
