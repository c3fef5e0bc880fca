import { docketFields, type Mechanism, problemKind, type ProblemRule } from '../mechanism/index.ts';

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

/** The document's rule about problems, or the custom. */
export const problemRuleOf = ({ problems }: Pick<Mechanism, 'problems'>): ProblemRule =>
  problems === 'not-stated' ? customary : problems;
