import { statesWithoutEnd, unreachableStates } from '../lifecycle/index.ts';
import type { BearerRule, ExtensionRule, Mechanism } from '../mechanism/index.ts';
import { type Check, note, open, warning } from './remark.ts';

/** Ways without an end, states that no way leads to, and states from which none leads on. */
export const brokenWays: Check = ({ mechanism }) =>
  mechanism.lifecycles.flatMap((lifecycle, index) => {
    const { id: rule, clause, says, states } = lifecycle;
    const about = { rule, clause, path: ['lifecycles', index, 'states'] };
    const isEndless = !states.some(({ final }) => final);
    const unreachable = unreachableStates(lifecycle);
    const stuck = isEndless ? [] : statesWithoutEnd(lifecycle).filter((id) => !unreachable.includes(id));
    const at = (id: string) => {
      const place = states.findIndex((state) => state.id === id);
      return { ...about, path: [...about.path, place], params: { name: states[place]?.name ?? id } };
    };
    return [
      ...(isEndless ? [warning('lifecycle-without-end', { ...about, params: { says } })] : []),
      ...unreachable.map((id) => warning('state-unreachable', at(id))),
      ...stuck.map((id) => warning('state-without-end', at(id))),
    ];
  });

/**
 * The ledger takes problems and items through steps of its own: of a way it follows how limits are put off, and shows the
 * rest where the mechanism is read.
 */
export const waysNotFollowed: Check = ({ mechanism }) =>
  mechanism.lifecycles.map(({ id: rule, clause, says }, index) =>
    note('lifecycle-not-followed', { rule, clause, path: ['lifecycles', index], params: { says } }),
  );

/** Who puts a limit off: nobody that is named, or whoever asks for it. And what else is not said of it. */
export const extensions: Check = ({ mechanism }) =>
  extensionsIn(mechanism).flatMap(({ extension, rule, path }) => {
    const about = { rule, clause: extension.clause };
    const unsaid = (['ask', 'answer', 'times', 'longest'] as const).filter(
      (key) => extension[key] === 'not-stated',
    );
    return [
      ...(extension.decidedBy === 'not-stated'
        ? [open('extension-decider-not-stated', { ...about, path: [...path, 'decidedBy'] })]
        : isWhoAsks(mechanism, extension.decidedBy)
          ? [warning('extension-to-oneself', { ...about, path: [...path, 'decidedBy'] })]
          : []),
      ...(unsaid.length > 0
        ? [open('extension-terms-not-stated', { ...about, path, params: { terms: unsaid.join(', ') } })]
        : []),
    ];
  });

type Placed = { extension: ExtensionRule; rule?: string; path: Array<string | number> };

const extensionsIn = ({ supervision, lifecycles }: Mechanism): Placed[] => [
  ...(supervision === 'not-stated'
    ? []
    : [{ extension: supervision.extension, path: ['supervision', 'extension'] }]),
  ...lifecycles.flatMap(({ id, extension }, index) =>
    extension ? { extension, rule: id, path: ['lifecycles', index, 'extension'] } : [],
  ),
];

/** Whoever answers for the work asks for more time; nobody may be judge of that for oneself. */
const isWhoAsks = ({ duties }: Mechanism, decidedBy: BearerRule): boolean => {
  const decider = JSON.stringify(decidedBy);
  const asking = duties.filter(
    ({ action }) => action === 'request-extension' || action === 'carry-out-decision',
  );
  return (
    ('relation' in decidedBy &&
      (decidedBy.relation === 'responsible-unit' || decidedBy.relation === 'lead-unit')) ||
    asking.some(({ bearer }) => JSON.stringify(bearer) === decider)
  );
};
