import type { MessageParams } from '@guatu/messages';
import type { refusalStatus } from './refusal-status.ts';

export type RefusalCode = keyof typeof refusalStatus;

/** Where in the input something was not as expected, and what was expected there. */
export interface Place {
  path: string;
  detail: string;
}

/** What a refused caller is told: a stable code, what the sentence is made from, and where in the input it went wrong. */
export class Refusal extends Error {
  readonly code: RefusalCode;
  readonly params: MessageParams;
  readonly places: Place[] | undefined;

  constructor(code: RefusalCode, params: MessageParams = {}, places?: Place[]) {
    super(code);
    this.code = code;
    this.params = params;
    this.places = places;
  }
}

/** Throws a refusal; written as an expression so that a guard reads `found ?? refuse('not-found')`. */
export function refuse(code: RefusalCode, params?: MessageParams): never {
  throw new Refusal(code, params);
}
