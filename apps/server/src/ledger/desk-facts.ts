import type { Fulfilment, Trigger } from '@guatu/engine';

/** What a feature knows about duties: what set them off, which are met, and where a case is dealt with. */
export interface DeskFacts {
  triggers: Trigger[];
  fulfilments: Fulfilment[];
  /** By slot key: what the case is called, and the page that opens it. */
  links: Record<string, { title: string; path: string }>;
}
