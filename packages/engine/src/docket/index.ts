export { changesIn, type DocketItem, type ItemChange, missingInItem } from './item.ts';
export { docketFor, docketOpensOn, type DocketSlot, docketSlotOf, docketSlots, inTimeFor } from './slot.ts';
