import { bearerName } from '../names.ts';
import type { Compared } from './compared.ts';

/** For another program: everything, bearers with their names. */
export const asJson = ({ before, after, range, comparison }: Compared): string => {
  const load = comparison.load.map((change) => ({
    ...change,
    name: bearerName(change.after === 0 ? before : after, change.bearer),
  }));
  return `${JSON.stringify({ range, ...comparison, load }, null, 2)}\n`;
};
