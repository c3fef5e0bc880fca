import type { Finding } from '../../finding/index.ts';
import type { Mechanism, ScoreItem } from '../../mechanism/index.ts';
import { fault } from './fault.ts';

/** Items that are scored out of full marks which nobody has given. */
export const itemsWithoutPoints = ({ scorecards }: Mechanism): Finding[] =>
  scorecards.flatMap(({ parts }, index) =>
    parts.flatMap(({ items }, at) =>
      items.flatMap((item, place) => {
        const needs = item.points === undefined ? needing(item) : null;
        return needs === null
          ? []
          : fault('item-without-points', ['scorecards', index, 'parts', at, 'items', place], {
              id: item.id,
              key: needs,
            });
      }),
    ),
  );

/** The key of what asks for full marks: an item in proportion to them, or one whose full marks count when it does not apply. */
const needing = ({ method, notApplicable }: ScoreItem): string | null => {
  const instead = notApplicable?.instead;
  if (instead === 'full' || instead === 'spread') return instead;
  if (method === 'not-stated') return null;
  const simple = 'eachProject' in method ? method.eachProject.method : method;
  return ['proportional', 'target'].find((key) => key in simple) ?? null;
};
