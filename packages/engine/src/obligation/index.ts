export type { DueDate, Fulfilment, Obligation, Trigger } from './obligation.ts';
