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
