import type { Act } from '../../http/handler.ts';
import { Refusal, refuse, type Stopped } from '../../refusal/refusal.ts';
import { acknowledge } from './acknowledge.ts';
import { matterOf } from './matter-of.ts';
import type { Versioned } from './take-up.ts';

/**
 * A unit takes note of several items at once: all of them, or none. Refuses with `supervision-several-stopped` and, by
 * the name of its matter, why each is in the way; where all of them are for one reason, with that reason itself.
 */
export async function acknowledgeSeveral(act: Act, { items }: { items: Versioned[] }) {
  const stopped: Stopped[] = [];
  // In one order for everybody: two who acknowledge the same items wait for each other, and never both.
  const inOrder = items.toSorted((one, other) => (one.id < other.id ? -1 : 1));
  for (const item of inOrder) {
    try {
      await acknowledge(act, item);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const { code, params } = error;
      // Whoever may not see it does not learn its name either.
      const subject = code === 'not-found' ? item.id : await matterOf(act, item.id);
      stopped.push({ subject, code, params });
    }
  }
  const [first] = stopped;
  if (first) {
    const alike = stopped.length === items.length && stopped.every(({ code }) => code === first.code);
    if (alike) refuse(first.code, first.params);
    const count = { count: stopped.length, of: items.length };
    throw new Refusal('supervision-several-stopped', count, undefined, stopped);
  }
  return { acknowledged: items.length };
}
