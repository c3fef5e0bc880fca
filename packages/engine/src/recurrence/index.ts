export type { Arrangement, Slot, SlotTime } from './slot.ts';
