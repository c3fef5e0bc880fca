import { consequenceRules } from './consequence-rules.ts';
import { documentRules } from './document-rules.ts';
import { dutyRules } from './duty-rules.ts';
import { eventRules } from './event-rules.ts';
import { groupRules } from './group-rules.ts';
import { ladderRules } from './ladder-rules.ts';
import { lifecycleRules } from './lifecycle-rules.ts';
import { lightRules } from './light-rules.ts';
import { measureRules } from './measure-rules.ts';
import type { Names } from './names.ts';
import type { Rule } from './phrase.ts';
import { problemRules } from './problem-rules.ts';
import { scoreRules } from './score-rules.ts';
import { selectionRules } from './selection-rules.ts';
import { settingRules } from './setting-rules.ts';
import { slotRules } from './slot-rules.ts';
import { supervisionRules } from './supervision-rules.ts';

/** A clause beside the rules made from it. */
export type ClauseOutline = { id: string; says: string; rules: Omit<Rule, 'clause'>[] };

/** In the order in which a reader asks: what it is called, when it is, who does what, how it is judged, what is left open. */
const rulesOf = (names: Names): Rule[] =>
  [
    documentRules,
    groupRules,
    slotRules,
    problemRules,
    eventRules,
    dutyRules,
    selectionRules,
    measureRules,
    lightRules,
    scoreRules,
    supervisionRules,
    lifecycleRules,
    ladderRules,
    consequenceRules,
    settingRules,
  ].flatMap((made) => made(names));

/** The clauses of a mechanism in the document's order, each with every rule that cites it. */
export const outlineOf = (names: Names): ClauseOutline[] => {
  const rules = rulesOf(names);
  return names.mechanism.clauses.map(({ id, says }) => ({
    id,
    says,
    rules: rules.filter(({ clause }) => clause === id).map(({ clause: _cited, ...rule }) => rule),
  }));
};
