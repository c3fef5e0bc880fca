import type { Mechanism, Scorecard } from '@guatu/engine';
import { type Rulebook, ruledOn } from '../mechanism/index.ts';
import { defaultDocument } from './shipped-rules.ts';

/** All that a card is worked out by: it is kept with an assessment as it stood when that was drawn up. */
export interface Rules {
  basis: 'own' | 'default';
  /** Title of the document they are from. */
  document: string;
  card: Scorecard;
  clauses: Mechanism['clauses'];
  settings: Mechanism['settings'];
  facts: Mechanism['facts'];
  measures: Mechanism['measures'];
  classes: Mechanism['classes'];
}

/** The cards by which units are scored on a day (ISO): the county's own, or the default where it does not say. */
export async function rulesOn(rulebook: Rulebook, date: string): Promise<Rules[]> {
  const { mechanism } = ruledOn(rulebook, date);
  const { assessment } = mechanism;
  const named = assessment === 'not-stated' ? 'not-stated' : assessment.scoring;
  if (named !== 'not-stated') return cardsIn(mechanism, 'own', (id) => named.includes(id));
  return cardsIn(await defaultDocument(), 'default', () => true);
}

const cardsIn = (mechanism: Mechanism, basis: Rules['basis'], isNamed: (id: string) => boolean): Rules[] =>
  mechanism.scorecards
    .filter(({ id, of }) => of === 'unit' && isNamed(id))
    .map((card) => rulesOf(mechanism, card, basis));

export const rulesOf = (mechanism: Mechanism, card: Scorecard, basis: Rules['basis']): Rules => {
  const { title, clauses, settings, facts, measures, classes } = mechanism;
  return { basis, document: title, card, clauses, settings, facts, measures, classes };
};
