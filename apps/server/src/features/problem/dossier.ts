import type { ProblemState } from '@guatu/engine';
import { sql } from 'kysely';
import type { View } from '../../http/handler.ts';
import { filesNamed } from '../files/index.ts';
import { doerOf, personName, type Rulebook } from '../mechanism/index.ts';
import { mayWithdraw } from './policy.ts';

/** What was said about a problem, in the order of time. */
export async function remarksOn({ tx, server }: View, rulebook: Rulebook, problemId: string) {
  const rows = await tx
    .selectFrom('problem_remark')
    .select([
      'id',
      'content',
      'file_ids as fileIds',
      'made_on as on',
      'made_at as at',
      'person_id as personId',
      'post_id as postId',
    ])
    .where('jurisdiction_id', '=', server.jurisdiction.id)
    .where('problem_id', '=', problemId)
    .orderBy('made_at')
    .orderBy('id')
    .execute();
  const files = await filesNamed(
    tx,
    server.jurisdiction.id,
    rows.flatMap(({ fileIds }) => fileIds),
  );
  return rows.map(({ fileIds, personId, postId, ...remark }) => ({
    ...remark,
    by: doerOf(rulebook, personId, postId),
    files: fileIds.flatMap((id) => files.get(id) ?? []),
  }));
}

/** The files of a problem, the withdrawn ones too, in the order in which they came. */
export async function filesOn({ tx, server, actor }: View, rulebook: Rulebook, problemId: string) {
  const rows = await tx
    .selectFrom('problem_file as entry')
    .innerJoin('file', (join) =>
      join.onRef('file.jurisdiction_id', '=', 'entry.jurisdiction_id').onRef('file.id', '=', 'entry.file_id'),
    )
    .select([
      'entry.id',
      'entry.file_id as fileId',
      'file.name',
      'file.media_type as mediaType',
      'entry.caption',
      'entry.added_on as on',
      'entry.added_by as addedBy',
      'entry.post_id as postId',
      'entry.withdrawn_on as withdrawnOn',
      'entry.withdrawn_by as withdrawnBy',
      'entry.withdrawal_reason as reason',
    ])
    .where('entry.jurisdiction_id', '=', server.jurisdiction.id)
    .where('entry.problem_id', '=', problemId)
    .orderBy('entry.id')
    .execute();
  return rows.map(({ id, fileId, name, mediaType, caption, on, addedBy, postId, ...gone }) => ({
    id,
    file: { id: fileId, name, mediaType },
    caption,
    on,
    by: doerOf(rulebook, addedBy, postId),
    withdrawn:
      gone.withdrawnOn === null
        ? null
        : {
            on: gone.withdrawnOn,
            person: personName(rulebook, gone.withdrawnBy ?? ''),
            reason: gone.reason ?? '',
          },
    mayWithdraw: gone.withdrawnOn === null && mayWithdraw({ actor }, { addedBy, postId }),
  }));
}

/** The plan's steps in order, those that were dropped behind, each with what became of it and every date it had. */
export async function planStepsOn({ tx, server }: View, rulebook: Rulebook, problemId: string) {
  const steps = await tx
    .selectFrom('problem_step')
    .selectAll()
    .where('jurisdiction_id', '=', server.jurisdiction.id)
    .where('problem_id', '=', problemId)
    .orderBy(sql`dropped_on is not null`)
    .orderBy('position')
    .orderBy('id')
    .execute();
  const moves = await tx
    .selectFrom('problem_step_move')
    .selectAll()
    .where('jurisdiction_id', '=', server.jurisdiction.id)
    .where('step_id', '=', ({ fn, val }) => fn.any(val(steps.map(({ id }) => id))))
    .orderBy('moved_at')
    .orderBy('id')
    .execute();
  const undoings = await tx
    .selectFrom('problem_step_undoing')
    .selectAll()
    .where('jurisdiction_id', '=', server.jurisdiction.id)
    .where('step_id', '=', ({ fn, val }) => fn.any(val(steps.map(({ id }) => id))))
    .orderBy('undone_at')
    .orderBy('id')
    .execute();
  return steps.map((step) => ({
    id: step.id,
    what: step.what,
    dueOn: step.due_on,
    droppedOn: step.dropped_on,
    done:
      step.done_on === null
        ? null
        : {
            on: step.done_on,
            note: step.done_note ?? '',
            by: doerOf(rulebook, step.done_by ?? '', step.done_post_id ?? ''),
          },
    undone: undoings
      .filter((undoing) => undoing.step_id === step.id)
      .map((undoing) => ({
        done: {
          on: undoing.done_on,
          note: undoing.done_note,
          by: doerOf(rulebook, undoing.done_by, undoing.done_post_id),
        },
        reason: undoing.reason,
        on: undoing.undone_on,
        by: doerOf(rulebook, undoing.person_id, undoing.post_id),
      })),
    moves: moves
      .filter((move) => move.step_id === step.id)
      .map((move) => ({
        before: move.due_before,
        after: move.due_after,
        reason: move.reason,
        on: move.moved_on,
        by: doerOf(rulebook, move.person_id, move.post_id),
      })),
  }));
}

/** What a problem came from by splitting and merging, and where it went on. */
export async function lineageOf({ tx, server }: View, problemId: string) {
  const rows = await tx
    .selectFrom('problem_successor as step')
    .innerJoin('problem', (join) =>
      join
        .onRef('problem.jurisdiction_id', '=', 'step.jurisdiction_id')
        .on(sql<boolean>`problem.id in (step.problem_id, step.successor_id) and problem.id <> ${problemId}`),
    )
    .select(['problem.id', 'problem.title', 'problem.state', 'step.problem_id as from'])
    .where('step.jurisdiction_id', '=', server.jurisdiction.id)
    .where(({ eb, or }) =>
      or([eb('step.problem_id', '=', problemId), eb('step.successor_id', '=', problemId)]),
    )
    .orderBy('step.problem_id')
    .orderBy('step.position')
    .execute();
  const references = rows.map(({ from, state, ...row }) => ({
    from,
    problem: { ...row, state: state as ProblemState },
  }));
  return {
    successors: references.filter(({ from }) => from === problemId).map(({ problem }) => problem),
    origins: references.filter(({ from }) => from !== problemId).map(({ problem }) => problem),
  };
}
