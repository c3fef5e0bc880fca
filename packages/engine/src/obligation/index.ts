export { fulfil } from './fulfil.ts';
export { obligationId } from './obligation-id.ts';
export type { Fulfilment, Happening, Obligation, Trigger } from './obligation.ts';
export { type Ledger, obligations } from './obligations.ts';
export { type Standing, standing } from './standing.ts';
