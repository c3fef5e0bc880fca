import type { Act } from '../../http/handler.ts';
import { refuse } from '../../refusal/refusal.ts';
import { addFiles, problemRulebook, raise, raisesAs } from '../problem/index.ts';
import { meetingLabel } from '../meeting/index.ts';
import { lockRemark, type StoredRemark } from './find.ts';

type Answer = { id: string; revision: number } & (
  | { answer: 'raise'; kind: string; title: string; proposal: string }
  | { answer: 'decline'; reason: string }
);

/**
 * The unit raises the problem that was put to it from a tour, with the photographs, or says why it raises none. Refuses with
 * `not-found` what was not put to a unit, `not-yours`, `conflict`, and `tour-remark-answered`.
 */
export async function answerRemark(act: Act, input: Answer) {
  const { tx, server, actor, today, record } = act;
  const remark = await lockRemark(act, input);
  const rulebook = await problemRulebook(act);
  const unitId = remark.unitId ?? refuse('not-found');
  const as = raisesAs(act, rulebook, { subject: { responsibleUnit: unitId } }) ?? refuse('not-yours');
  if (remark.answeredOn !== null) refuse('tour-remark-answered');
  const said =
    input.answer === 'raise'
      ? { problem_id: await raised(act, meetingLabel(rulebook, remark.rule), remark, input) }
      : { declined_because: input.reason };
  const revision = remark.revision + 1;
  await tx
    .updateTable('site_tour_remark')
    .set({
      ...said,
      answered_by: actor.personId,
      answered_post_id: as,
      answered_on: today.toString(),
      revision,
    })
    .where('jurisdiction_id', '=', server.jurisdiction.id)
    .where('id', '=', remark.id)
    .execute();
  record({
    subject: ['site-tour', `${remark.rule}/${remark.slotKey}`],
    as,
    before: { remark: remark.id },
    after: { remark: remark.id, ...said },
  });
  return { id: remark.id, revision };
}

/** As the unit raises any problem; what was seen stands as its facts. */
async function raised(
  act: Act,
  label: string,
  remark: StoredRemark,
  { kind, title, proposal }: { kind: string; title: string; proposal: string },
): Promise<string> {
  const { id } = await raise(act, {
    projectId: remark.projectId ?? refuse('not-found'),
    earlierIds: [],
    kind,
    title,
    facts: remark.content,
    proposal,
    involvedUnitIds: [],
    leaderPostId: null,
    team: null,
    plan: [],
  });
  if (remark.fileIds.length > 0) {
    const caption = `${label} ${remark.slotKey}`;
    await addFiles(act, { id, files: remark.fileIds.map((fileId) => ({ fileId, caption })) });
  }
  return id;
}
