import type { Mechanism, SupervisionRule } from '../mechanism/index.ts';

/** No clause of the document: what is done by custom until it says something. */
const byCustom = { clause: '—', says: '—' };

/** What is followed up and how a limit is put off where a document does not say: everything decided, in writing. */
const customary: Omit<SupervisionRule, 'by'> = {
  ...byCustom,
  sources: [],
  relatedMeetings: true,
  extension: {
    ...byCustom,
    written: true,
    ask: 'before-limit',
    decidedBy: 'not-stated',
    answer: 'not-stated',
    definiteDate: true,
    times: 'not-stated',
    longest: 'not-stated',
  },
};

/** The document's rule about supervision, or the custom; a way of matters that it lays down may say how limits are put off. */
export const supervisionRuleOf = ({
  supervision,
  lifecycles,
}: Pick<Mechanism, 'supervision' | 'lifecycles'>): Omit<SupervisionRule, 'by'> => {
  if (supervision !== 'not-stated') return supervision;
  const way = lifecycles.find(({ of, extension }) => of !== 'problem' && extension !== undefined);
  return { ...customary, extension: way?.extension ?? customary.extension };
};
