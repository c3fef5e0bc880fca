import { computation } from './computation.ts';
import { condition } from './condition.ts';
import type { Names } from './names.ts';
import { rule, type Rule, say, words } from './phrase.ts';

/** What the document judges by: the facts that somebody has to know, and the figures worked out from them. */
export const measureRules = (names: Names): Rule[] => [
  ...names.mechanism.facts.map(({ id, clause, name, ...fact }) =>
    rule('fact', { id, clause, says: name }, [
      ['of', [say(`subject.${fact.of}`)]],
      ['type', [say(`fact-type.${fact.type}`)]],
      ['choices', (fact.choices ?? []).map((choice) => words(choice.name))],
    ]),
  ),
  ...names.mechanism.classes.map(({ id, clause, name, when }) =>
    rule('class', { id, clause, says: name }, [['when', [condition(when, names)]]]),
  ),
  ...names.mechanism.measures.map(({ id, clause, name, of, is }) =>
    rule('measure', { id, clause, says: name }, [
      ['of', [say(`subject.${of}`)]],
      ['computation', computation(is, names)],
    ]),
  ),
];
