import type { MessageParams } from '@guatu/messages';
import type { refusalStatus } from './refusal-status.ts';

export type RefusalCode = keyof typeof refusalStatus;

/** Where in the input something was not as expected, and what was expected there. */
export interface Place {
  path: string;
  detail: string;
}

/** One of several things that were asked for together and is itself in the way, by name; said by its own code's title. */
export interface Stopped {
  subject: string;
  code: RefusalCode;
  params?: MessageParams | undefined;
}

/** What a refused caller is told: a stable code, what the sentence is made from, and where in the input it went wrong. */
export class Refusal extends Error {
  readonly code: RefusalCode;
  readonly params: MessageParams;
  readonly places: Place[] | undefined;
  readonly stopped: Stopped[];

  constructor(code: RefusalCode, params: MessageParams = {}, places?: Place[], stopped: Stopped[] = []) {
    super(code);
    this.code = code;
    this.params = params;
    this.places = places;
    this.stopped = stopped;
  }
}

/** Throws a refusal; written as an expression so that a guard reads `found ?? refuse('not-found')`. */
export function refuse(code: RefusalCode, params?: MessageParams): never {
  throw new Refusal(code, params);
}
