import type { DocketItem } from './docket-queries.ts';

/** What a docket item states while it is written, and the revision that the writing began from. */
export type ItemDraft = {
  readonly revision: number;
  readonly unitId: string | null;
  readonly requirement: string;
  readonly limitOn: string;
};

/** What is stored, to write on. */
export const itemDraft = ({ revision, responsibleUnit, requirement, limitOn }: DocketItem): ItemDraft => ({
  revision,
  unitId: responsibleUnit?.id ?? null,
  requirement: requirement ?? '',
  limitOn: limitOn ?? '',
});

/** What is sent: what nobody filled in is nothing. */
export const itemFields = ({ unitId, requirement, limitOn }: ItemDraft) => ({
  responsibleUnitId: unitId,
  requirement: requirement.trim() === '' ? null : requirement,
  limitOn: limitOn === '' ? null : limitOn,
});

/** The parts in which two drafts differ. */
export const differingParts = (one: ItemDraft, other: ItemDraft) =>
  (['unitId', 'requirement', 'limitOn'] as const).filter((part) => one[part] !== other[part]);
