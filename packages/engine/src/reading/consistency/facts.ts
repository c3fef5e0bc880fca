import type { Finding } from '../../finding/index.ts';
import {
  type Answer,
  type FactRule,
  type FactType,
  isLedgerFact,
  ledgerFacts,
  ledgerSubject,
  type Mechanism,
  type SubjectKind,
} from '../../mechanism/index.ts';
import { stages } from '../../project/index.ts';
import { supervisionStates } from '../../supervision/index.ts';
import { type FactUse, factUses } from '../../use/index.ts';
import { fault } from './fault.ts';

/** What is known of a fact, a measure or a class that a rule leans on. */
type Known = { of: SubjectKind; type: FactType; choices: readonly string[] };

/** Facts declared so that nobody could answer them, and facts and measures used as something that they are not. */
export const factFaults = (mechanism: Mechanism): Finding[] => {
  const facts = new Map(mechanism.facts.map((fact) => [fact.id, fact]));
  const measures = new Map(mechanism.measures.map(({ id, of }) => [id, of]));
  const knownOf = ({ kind, id }: FactUse): Known | null => {
    if (kind === 'class') return { of: 'project', type: 'yes-no', choices: [] };
    if (kind === 'fact') return factKnown(id, facts.get(id));
    const of = measures.get(id);
    return of === undefined ? null : { of, type: 'number', choices: [] };
  };
  return [
    ...mechanism.facts.flatMap((fact, index) => declarationFaults(fact, index)),
    ...factUses(mechanism).flatMap((use) => {
      const known = knownOf(use);
      return known === null ? [] : useFaults(use, known);
    }),
  ];
};

const factKnown = (id: string, rule: FactRule | undefined): Known | null => {
  if (rule) return { of: rule.of, type: rule.type, choices: (rule.choices ?? []).map((choice) => choice.id) };
  if (!isLedgerFact(id)) return null;
  return { of: ledgerSubject(id), type: ledgerFacts[id], choices: ledgerChoices[id] ?? [] };
};

const ledgerChoices: Readonly<Record<string, readonly string[]>> = {
  stage: stages,
  'matter-state': supervisionStates,
};

const declarationFaults = ({ id, of, type, choices }: FactRule, index: number): Finding[] => {
  const path = ['facts', index];
  if (isLedgerFact(id) && (of !== ledgerSubject(id) || type !== ledgerFacts[id])) {
    return [fault('ledger-fact-otherwise', path, { id, type: ledgerFacts[id] })];
  }
  if (type === 'choice' && choices === undefined && !isLedgerFact(id)) {
    return [fault('choices-missing', path, { id })];
  }
  return type !== 'choice' && choices !== undefined
    ? [fault('choices-unasked', [...path, 'choices'], { id, type })]
    : [];
};

const useFaults = (use: FactUse, known: Known): Finding[] => {
  const { kind, id, path, of, as } = use;
  if (of !== null && !of.includes(known.of)) {
    return [fault('wrong-subject', path, { kind, id, of: known.of, needed: of.join(', ') })];
  }
  const wrong = (needed: string) => [fault('fact-of-wrong-type', path, { id, type: known.type, needed })];
  if (as === 'known') return [];
  if (as === 'date') return known.type === 'date' ? [] : wrong('date');
  if (as === 'number') return known.type === 'choice' || known.type === 'date' ? wrong('number') : [];
  if (known.type === 'date') return wrong('choice');
  return as.answers.flatMap(({ answer, path: at }) =>
    isAnswer(answer, known)
      ? []
      : fault('unknown-answer', at, { id, answer: String(answer), legal: legalAnswers(known) }),
  );
};

const isAnswer = (answer: Answer, { type, choices }: Known): boolean => {
  if (type === 'choice') return choices.includes(String(answer)) && typeof answer === 'string';
  return typeof answer === (type === 'yes-no' ? 'boolean' : 'number');
};

const legalAnswers = ({ type, choices }: Known): string => {
  if (type === 'choice') return choices.join(' | ');
  return type === 'yes-no' ? 'true | false' : '0, 1, 2 …';
};
