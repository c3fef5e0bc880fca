import type { Subject } from '../judgement/index.ts';
import type { Colour } from '../mechanism/index.ts';

/** What is known of something that is late or goes badly. ISO dates. */
export type Situation = {
  asOf: string;
  /** The limit that holds; null where there is none. */
  limit: string | null;
  /** Which time it is that this happens, from 1; null where nobody counted. */
  times: number | null;
  /** By the light's id, one colour a period, the oldest first and the present one last; null for a period without one. */
  lights: Readonly<Record<string, readonly (Colour | null)[]>>;
  /** By which conditions are judged; null where there is nothing to judge by. */
  subject: Subject | null;
};
