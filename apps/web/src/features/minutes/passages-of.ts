import type { Paper } from './minutes-queries.ts';
import type { Texts } from './writing.ts';

/** The passages of a paper that can be worded, by place. */
export const passagesOf = ({ title, copies, body, attendance }: Paper['sheet']): Texts =>
  Object.fromEntries([
    ['title', title],
    ['copies', copies],
    ...[...body.flatMap(({ runs }) => runs), ...attendance.map(({ names }) => names)].flatMap(
      ({ place, text }): [string, string][] => (place === null ? [] : [[place, text]]),
    ),
  ]);
