export { type Era, eraOn, type Held, heldVersions, onlyEra, type Version } from './era.ts';
export { fulfilAcross, type LedgerAcross, obligationsAcross, type ObligationInEra } from './obligations.ts';
export { eraOfSlot, slotAcross, slotsAcross } from './slots.ts';
