/** How an attempt to send went. */
export interface Outcome {
  /** `again`: it certainly did not arrive, and may later; `unknown`: it may have arrived, so that nobody sends it twice. */
  state: 'sent' | 'again' | 'failed' | 'unknown';
  reason: 'taken' | 'unreachable' | 'no-answer' | 'refused' | 'channel-closed';
  /** What the gateway said, as of `lastWords`. */
  words: string | null;
}

/** A message as it leaves the house. */
export interface Message {
  id: string;
  /** Mail address or telephone number; null for a robot. */
  to: string | null;
  subject: string;
  text: string;
  link: string;
}
