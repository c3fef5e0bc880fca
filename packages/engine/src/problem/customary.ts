import {
  type Action,
  docketFields,
  type Duty,
  type Mechanism,
  problemKind,
  type ProblemRule,
} from '../mechanism/index.ts';

/** No clause of the document: what is done by custom until it says something. */
const byCustom = { clause: '—', says: '—' };

/**
 * How problems are dealt with where a document says nothing of them: whoever is responsible submits them, the docket
 * states the three things without which nobody can act on it, and a problem that comes late waits for the next one.
 */
const customary: ProblemRule = {
  gate: { ...byCustom, steps: ['submitted'], late: 'next-docket' },
  charter: { ...byCustom, ones: ['problem', 'leader', 'team', 'plan', 'follow-through'] },
  docket: { ...byCustom, mandatory: [...docketFields] },
  kinds: [...problemKind.options],
};

/** The document's rule about problems, or the custom. One that tells no kinds apart has all that are usual. */
export const problemRuleOf = ({ problems }: Pick<Mechanism, 'problems'>): ProblemRule => {
  if (problems === 'not-stated') return customary;
  return problems.kinds.length === 0 ? { ...problems, kinds: customary.kinds } : problems;
};

/**
 * The mechanism, with whom custom makes do what its text gives to nobody: the unit that answers for the project raises,
 * submits and carries out; whoever verifies decisions verifies problems too, or else the office that follows up. Nobody
 * owes these by a day.
 */
export const withCustomaryDuties = (mechanism: Mechanism): Mechanism => {
  const { duties, supervision } = mechanism;
  const ownUnit = { relation: 'responsible-unit' } as const;
  const verifier =
    duties.find(({ action }) => action === 'verify-decision')?.bearer ??
    (supervision === 'not-stated' ? supervision : { unit: supervision.by });
  const custom: [Action, Duty['bearer']][] = [
    ['raise-problem', ownUnit],
    ['submit-problem', ownUnit],
    ['carry-out-decision', ownUnit],
    ['verify-problem', verifier],
  ];
  const unassigned = custom.filter(([action]) => duties.every((duty) => duty.action !== action));
  if (unassigned.length === 0) return mechanism;
  const byCustomOf = ([action, bearer]: [Action, Duty['bearer']]): Duty => ({
    ...byCustom,
    id: `customary-${action}`,
    action,
    upon: 'anytime',
    bearer,
    due: 'not-stated',
  });
  return { ...mechanism, duties: [...duties, ...unassigned.map(byCustomOf)] };
};
