import type { DocketField, ProblemRule } from '../mechanism/index.ts';

/** What a docket says of a problem besides the problem itself (二（二）4（2）). */
export type DocketItem = {
  responsibleUnit: string | null;
  requirement: string | null;
  limitOn: string | null;
};

/** The mandatory fields that an item lacks; a docket with such an item cannot be put to a meeting. */
export const missingInItem = (rule: ProblemRule, item: DocketItem): DocketField[] => {
  const stated: Record<DocketField, boolean> = {
    'responsible-unit': item.responsibleUnit !== null,
    requirement: item.requirement !== null,
    limit: item.limitOn !== null,
  };
  return rule.docket.mandatory.filter((field) => !stated[field]);
};

/** A field of an item that says something else than before: a unit, words, or an ISO date; null is nothing. */
export type ItemChange = { field: DocketField; before: string | null; after: string | null };

/** What an item says otherwise than it did, field by field. */
export const changesIn = (before: DocketItem, after: DocketItem): ItemChange[] => {
  const fields: ItemChange[] = [
    { field: 'responsible-unit', before: before.responsibleUnit, after: after.responsibleUnit },
    { field: 'requirement', before: before.requirement, after: after.requirement },
    { field: 'limit', before: before.limitOn, after: after.limitOn },
  ];
  return fields.filter((change) => change.before !== change.after);
};
