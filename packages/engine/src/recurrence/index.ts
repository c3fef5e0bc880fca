export { daysOf, overlap, type DayRange } from './month.ts';
export { leadInRota, slotRuleOf } from './rota.ts';
export type { Arrangement, Slot, SlotTime } from './slot.ts';
export { slotsBetween, slotsOf } from './slots-between.ts';
