import type { Action, Bearer, DeskCall, Fulfilment, LadderStep, Trigger } from '@guatu/engine';

/** What a feature knows about duties: what set them off, which are met, and where a case is dealt with. */
export interface DeskFacts {
  triggers: Trigger[];
  fulfilments: Fulfilment[];
  /** By slot key, or by an obligation's own id: what the case is called, and the page that opens it. */
  links: Record<string, { title: string; path: string }>;
  /** What stands on desks beside duties; absent where a feature knows of none. */
  calls?: Call[];
}

/** Somebody is to do something in one case, or is told of it, under a clause. */
export interface Call extends DeskCall {
  /** The same as long as it is the same call. */
  id: string;
  /** What kind of duty it is like. */
  action: Action;
  /** To act upon a step, or to be told of it. */
  called: { to: 'act' | 'know'; step: CalledStep };
  clause: string;
  says: string;
  /** To whom it is handed in. */
  to: readonly Bearer[];
  /** `by` is a person. */
  done: { at: string; by: string } | null;
  title: string;
  path: string;
}

/** A step of a ladder, an assisting unit's part, an opinion about a request, or a problem seen on a tour. */
export type CalledStep = LadderStep | 'part' | 'opinion' | 'objection' | 'tour-remark' | 'evidence';
