import { advanceProblem, type ProblemMove, type ProblemState, problemRuleOf } from '@guatu/engine';
import { sql } from 'kysely';
import type { Act } from '../../http/handler.ts';
import { refuse } from '../../refusal/refusal.ts';
import { bearerNames, type Rulebook } from '../mechanism/index.ts';
import type { StoredProblem } from './find.ts';

/** Who moves a problem: somebody under a post, or an event. */
export type Mover = Omit<Act, 'actor'> & { readonly actor: Pick<Act['actor'], 'personId'> | null };

export interface Move {
  readonly move: ProblemMove;
  /** The post under which it is done; absent for an event. */
  readonly as?: string;
  /** Why it is sent back, what was done, what verification found. */
  readonly note?: string;
  /** What the resolution meeting is asked to decide, where the move states it. */
  readonly decisionAsked?: string;
}

/** What a caller learns of a problem that was written. */
export interface Moved {
  readonly id: string;
  readonly revision: number;
  readonly state: ProblemState;
}

/**
 * Moves a locked problem one step, with its passage and its journal entry. Refuses with the obstacle that the engine
 * names and the names of those who can clear it away.
 */
export async function moveProblem(
  mover: Mover,
  rulebook: Rulebook,
  problem: StoredProblem,
  move: Move,
): Promise<Moved> {
  const next = stateAfter(mover, rulebook, problem, move.move);
  const { tx, server, actor, now } = mover;
  const own = { jurisdiction_id: server.jurisdiction.id };
  const revision = problem.revision + 1;
  const asked = move.decisionAsked === undefined ? {} : { decision_asked: move.decisionAsked };
  await tx
    .updateTable('problem')
    .set({
      ...asked,
      state: next,
      revision,
      changed_by: actor?.personId ?? null,
      changed_at: now.toString(),
    })
    .where('jurisdiction_id', '=', own.jurisdiction_id)
    .where('id', '=', problem.id)
    .execute();
  await enterPassage(mover, problem.id, next, move);
  mover.record({
    subject: ['problem', problem.id],
    ...(move.as === undefined ? {} : { as: move.as }),
    before: { state: problem.state },
    after: { state: next, ...asked, ...(move.note === undefined ? {} : { note: move.note }) },
    // The next list takes it up.
    ...(next === 'deferred'
      ? {
          announce: {
            topic: 'problem.deferred',
            payload: { problemId: problem.id, on: mover.today.toString() },
          },
        }
      : {}),
  });
  return { id: problem.id, revision, state: next };
}

/** The state a move leads to, or the refusal. */
export function stateAfter(
  { today }: Pick<Mover, 'today'>,
  rulebook: Rulebook,
  { file, subject }: Pick<StoredProblem, 'file' | 'subject'>,
  move: ProblemMove,
): ProblemState {
  const advance = advanceProblem(problemRuleOf(rulebook.mechanism), file, move);
  if ('next' in advance) return advance.next;
  const { code, waitsFor } = advance.refused;
  return refuse(code, whose(rulebook, waitsFor, subject, today.toString()));
}

/** Parameters of a refusal that names a missing step: whose it is, or a dash where the mechanism does not say. */
export function whose(
  rulebook: Rulebook,
  action: Parameters<typeof bearerNames>[1] | undefined,
  subject: StoredProblem['subject'],
  date: string,
) {
  if (action === undefined) return {};
  return { whose: bearerNames(rulebook, action, subject, date).join('、') || '—' };
}

/** Writes that a problem came to a state today. */
export async function enterPassage(
  { tx, server, actor, now, today }: Mover,
  problemId: string,
  state: ProblemState,
  { as, note }: Pick<Move, 'as' | 'note'>,
): Promise<void> {
  const jurisdictionId = server.jurisdiction.id;
  await tx
    .insertInto('problem_passage')
    .values({
      jurisdiction_id: jurisdictionId,
      problem_id: problemId,
      // The problem's row is locked: nobody else counts at the same time.
      position: sql`(select count(*) + 1 from problem_passage
                     where jurisdiction_id = ${jurisdictionId} and problem_id = ${problemId})`,
      state,
      entered_on: today.toString(),
      entered_at: now.toString(),
      person_id: actor?.personId ?? null,
      post_id: as ?? null,
      note: note ?? null,
    })
    .execute();
}
