import { type Bearer, bearersOf, supervisionRuleOf } from '@guatu/engine';
import type { Call } from '../../ledger/desk-facts.ts';
import type { Rulebook } from '../mechanism/index.ts';
import type { FollowedItem } from './followed-items.ts';
import { subjectOf } from './policy.ts';
import type { RungRow } from './rungs-taken.ts';

/**
 * What an item calls for besides the duties of the document: each assisting unit's own part by the limit that holds, the
 * opinion about a request, and what the rungs on record call for. Days are ISO dates.
 */
export function callsOf(
  rulebook: Rulebook,
  items: readonly FollowedItem[],
  rungs: readonly RungRow[],
  date: string,
): Call[] {
  return items.flatMap((item) => [
    ...(item.state === 'closed' ? [] : item.assisting.map((unit) => partOf(item, unit))),
    ...opinionsOn(rulebook, item, date),
    ...rungs
      .filter(({ itemId }) => itemId === item.id)
      // Once a limit is past and more was called for, nobody needs the reminder of it.
      .filter(({ step }, index, all) => step !== 'remind' || index === all.length - 1)
      .flatMap((rung) => rungCalls(item, rung)),
  ]);
}

const pageOf = ({ id, matter }: FollowedItem) => ({ title: matter, path: `/supervision/${id}` });

const unitsAndPosts = (units: readonly string[], posts: readonly string[]): Bearer[] => [
  ...units.map((id) => ({ kind: 'unit', id }) as const),
  ...posts.map((id) => ({ kind: 'post', id }) as const),
];

function partOf(item: FollowedItem, unit: string): Call {
  const last = item.parts.find((part) => part.unit === unit);
  return {
    ...pageOf(item),
    id: `part:${item.id}:${unit}`,
    bearers: [{ kind: 'unit', id: unit }],
    action: 'carry-out-decision',
    called: { to: 'act', step: 'part' },
    clause: item.clause,
    says: item.requirement,
    to: [{ kind: 'unit', id: item.lead }],
    due: item.limit,
    done: last?.state === 'reported' ? { at: last.on, by: last.by } : null,
  };
}

function opinionsOn({ mechanism, organisation }: Rulebook, item: FollowedItem, date: string): Call[] {
  const { reviewedBy, clause, says } = supervisionRuleOf(mechanism).extension;
  if (reviewedBy === undefined) return [];
  const bearers = bearersOf(reviewedBy, { mechanism, organisation, date, subject: subjectOf(item) });
  return item.extensions.map(({ id, reviewed }) => ({
    ...pageOf(item),
    id: `opinion:${id}`,
    bearers,
    action: 'decide-extension',
    called: { to: 'act', step: 'opinion' },
    clause,
    says,
    to: [],
    due: null,
    done: reviewed && { at: reviewed.on, by: reviewed.by ?? '' },
  }));
}

/** Whoever is told sees it until the unit reports or the limit changes; whoever has to act, until that is on record. */
function rungCalls(item: FollowedItem, rung: RungRow): Call[] {
  const { id, step, clause, says, deed, dueOn } = rung;
  const told = unitsAndPosts(rung.toUnits, rung.toPosts);
  const call = { ...pageOf(item), action: 'other', clause, says } as const;
  return [
    {
      ...call,
      id: `rung:${id}:know`,
      bearers: told,
      called: { to: 'know', step },
      to: [],
      // Without a limit of its own it is about that of the item.
      due: dueOn ?? item.limit,
      done: null,
    },
    ...(step === 'remind'
      ? []
      : [
          {
            ...call,
            id: `rung:${id}:act`,
            bearers: unitsAndPosts(rung.byUnits, rung.byPosts),
            called: { to: 'act', step } as const,
            to: told,
            due: null,
            done: deed && { at: deed.on, by: deed.person },
            ...(step === 'notice' && { path: `/supervision/notice?items=${item.id}` }),
          },
        ]),
  ];
}
