import { changesIn, missingInItem, problemRuleOf } from '@guatu/engine';
import { v7 as uuidv7 } from 'uuid';
import type { Act } from '../../http/handler.ts';
import { refuse } from '../../refusal/refusal.ts';
import { findProblem } from '../problem/index.ts';
import { columnsOf, findItem, type ItemEdit, writeItem } from './edit-item.ts';
import { frozenDocket } from './find.ts';
import { incomplete } from './freeze.ts';

/**
 * Changes an item after the list was put to the meeting, as long as that has not decided about it or put it off. What it
 * said, who changed it and why stay beside it, on the screen and in the paper.
 */
export async function amendItem(act: Act, { reason, ...edit }: ItemEdit & { reason: string }) {
  const item = (await findItem(act, edit.id)) ?? refuse('not-found');
  const { rulebook, as } = await frozenDocket(act, { rule: item.rule, slotKey: item.slotKey });
  const problem = await findProblem(act.tx, act.server.jurisdiction.id, item.problemId);
  if (problem?.state !== 'docketed') refuse('docket-item-past');
  const stated = await writeItem(act, rulebook, item, edit);
  const missing = missingInItem(problemRuleOf(rulebook.mechanism), stated);
  const obstacle = incomplete([{ position: item.position, missing }]);
  if (obstacle) refuse(obstacle.code, obstacle.params);
  const changes = changesIn(item.stated, stated);
  if (changes.length === 0) refuse('docket-item-unchanged');
  await act.tx
    .insertInto('docket_change')
    .values(
      changes.map((change) => ({
        jurisdiction_id: act.server.jurisdiction.id,
        id: uuidv7(),
        item_id: edit.id,
        ...change,
        reason,
        changed_on: act.today.toString(),
        changed_at: act.now.toString(),
        person_id: act.actor.personId,
        post_id: as,
      })),
    )
    .execute();
  act.record({
    subject: ['docket-item', edit.id],
    as,
    before: columnsOf(item.stated),
    after: { ...columnsOf(stated), reason },
  });
  return { id: edit.id, revision: edit.revision + 1 };
}
