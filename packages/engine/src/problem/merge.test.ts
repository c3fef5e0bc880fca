import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shippedMechanism } from '../testing/mechanism-file.ts';
import {
  advanceProblem,
  hasEnded,
  mergeObstacle,
  type MergePartner,
  type ProblemMove,
  problemMoves,
  problemRuleOf,
  type ProblemState,
} from './index.ts';

const intake: MergePartner = { id: 'intake', project: 'river', kind: 'land' };
test.each<[string, MergePartner[], string | null]>([
  ['of one project', [{ id: 'gate', project: 'river', kind: 'funds' }], null],
  ['of one kind', [{ id: 'yard', project: 'plant', kind: 'land' }], null],
  [
    'one of its project, one of its kind',
    [
      { id: 'gate', project: 'river', kind: 'funds' },
      { id: 'yard', project: 'plant', kind: 'land' },
    ],
    'problems-unlike',
  ],
  ['neither', [{ id: 'loan', project: 'plant', kind: 'funds' }], 'problems-unlike'],
  ['itself', [intake], 'merge-names-one-twice'],
])('%s', (_case, others, expected) => expect(mergeObstacle(intake, others)).toBe(expected));

type Kept = MergePartner & { state: ProblemState; putToMeeting: boolean; successors: string[] };
type Step = { move: ProblemMove; first: number; second: number };

const rule = problemRuleOf(shippedMechanism('shilin-2018'));
const charter = { leader: 'magistrate', team: '专班', plan: [{ what: '报批', dueOn: '2018-06-01' }] };

/** What a county keeps of its problems after one more thing was tried with one of them. */
const after = (kept: readonly Kept[], { move, first, second }: Step): readonly Kept[] => {
  const [one, other] = [kept[first % kept.length], kept[second % kept.length]];
  if (!one || !other) return kept;
  const advance = advanceProblem(rule, { ...one, charter, decisionAsked: '定' }, move);
  if ('refused' in advance) return kept;
  const changed = (id: string, change: Partial<Kept>) =>
    kept.map((problem) => (problem.id === id ? { ...problem, ...change } : problem));
  if (move === 'split') {
    const parts = ['a', 'b'].map((part) => ({ ...one, id: `${one.id}${part}`, state: 'raised' as const }));
    return [...changed(one.id, { state: 'split', successors: parts.map(({ id }) => id) }), ...parts];
  }
  if (move === 'merge') {
    const stays = advanceProblem(rule, { ...other, charter, decisionAsked: '定' }, 'merge');
    if ('refused' in stays || mergeObstacle(other, [one]) !== null) return kept;
    return changed(one.id, { state: 'merged', successors: [other.id] });
  }
  return changed(one.id, { state: advance.next, putToMeeting: move === 'docket' && second % 2 === 0 });
};

/** What an ended problem has become, through all that its successors became; itself while it has none. */
const cameTo = (kept: readonly Kept[], { id, successors }: Kept, met: readonly string[] = []): Kept[] => {
  if (met.includes(id)) throw new Error(`${id} goes round in a circle`);
  return kept
    .filter((problem) => successors.includes(problem.id))
    .flatMap((next) => (next.successors.length === 0 ? [next] : cameTo(kept, next, [...met, id])));
};

test('whatever is split and merged, every ended problem leads to a living or a closed one, and none is lost', () => {
  const begun: Kept[] = [
    intake,
    { id: 'gate', project: 'river', kind: 'funds' } as const,
    { id: 'yard', project: 'plant', kind: 'land' } as const,
  ].map((partner) => ({ ...partner, state: 'raised', putToMeeting: false, successors: [] }));
  const step = fc.record({
    move: fc.constantFrom(...problemMoves),
    first: fc.nat(50),
    second: fc.nat(50),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const kept = steps.reduce<readonly Kept[]>(after, begun);
      expect(kept.map(({ id }) => id)).toEqual(expect.arrayContaining(begun.map(({ id }) => id)));
      for (const problem of kept) {
        const went = problem.state === 'split' || problem.state === 'merged';
        expect(problem.successors.length > 0).toBe(went);
        if (!went) continue;
        const ends = cameTo(kept, problem);
        expect(ends.length).toBeGreaterThan(0);
        for (const { state } of ends) expect(state === 'closed' || !hasEnded(state)).toBe(true);
      }
    }),
    { numRuns: 1_000 },
  );
});
