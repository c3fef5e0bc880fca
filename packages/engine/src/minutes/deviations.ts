/** A decision in the words by which it binds. Units by id or by name, the same on both sides; ISO dates. */
export type DecisionWords = {
  id: string;
  requirement: string;
  lead: string;
  assisting: readonly string[];
  limit: string;
};

export const decisionParts = ['requirement', 'lead', 'assisting', 'limit'] as const;
export type DecisionPart = (typeof decisionParts)[number];

/** Where minutes say something else than what was recorded; `decision` where one of the two lacks it altogether. */
export type Deviation = { id: string; part: DecisionPart | 'decision' };

/**
 * What of the decisions recorded the minutes say otherwise, in the order of the record. A requirement may be worded
 * otherwise; a decision, its units and its limit may not: see {@link bindingDeviations}.
 */
export const deviations = (
  recorded: readonly DecisionWords[],
  minuted: readonly DecisionWords[],
): Deviation[] => {
  const said = new Map(minuted.map((one) => [one.id, one]));
  const known = new Set(recorded.map(({ id }) => id));
  return [
    ...recorded.flatMap((one): Deviation[] => {
      const other = said.get(one.id);
      if (other === undefined) return [{ id: one.id, part: 'decision' }];
      return decisionParts.filter((part) => differs(one, other, part)).map((part) => ({ id: one.id, part }));
    }),
    ...minuted.filter(({ id }) => !known.has(id)).map(({ id }): Deviation => ({ id, part: 'decision' })),
  ];
};

/** What may not stand: it has to be recorded anew, with the reason, or put back. */
export const bindingDeviations = (found: readonly Deviation[]): Deviation[] =>
  found.filter(({ part }) => part !== 'requirement');

const differs = (one: DecisionWords, other: DecisionWords, part: DecisionPart): boolean =>
  part === 'assisting'
    ? [...one.assisting].sort().join('\n') !== [...other.assisting].sort().join('\n')
    : one[part] !== other[part];
