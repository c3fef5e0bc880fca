import type { Subject } from '../judgement/index.ts';
import type { Shining } from '../light/index.ts';

/** What is known of something that is late or goes badly. ISO dates. */
export type Situation = {
  asOf: string;
  /** The limit that holds; null where there is none. */
  limit: string | null;
  /** Which time it is that this happens, from 1; null where nobody counted. */
  times: number | null;
  /** By the light's id, what it showed in each period, the oldest first and the present one last. */
  lights: Readonly<Record<string, readonly Shining[]>>;
  /** By which conditions are judged; null where there is nothing to judge by. */
  subject: Subject | null;
};
