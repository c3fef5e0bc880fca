import type { Site } from '@guatu/engine';
import type { Act } from '../../http/handler.ts';
import { refuse } from '../../refusal/refusal.ts';
import type { GroundbreakingPlan } from './find.ts';
import { openPlan, stamp } from './opened.ts';
import { draftsAs, type SlotReference } from './policy.ts';

interface Plan extends SlotReference {
  revision: number;
  plan: GroundbreakingPlan;
  candidates: { projectId: string; site: Site | null }[];
}

/**
 * Saves the draft of a plan whole. A candidate that stays keeps what people judged of it. Refuses with
 * `groundbreaking-past-draft` once it has gone up.
 */
export async function save(act: Act, input: Plan) {
  const { tx, server, record } = act;
  const own = server.jurisdiction.id;
  const { as, plan, next } = await openPlan(act, input, draftsAs, 'save');
  const { rule, slotKey, candidates } = input;
  checkOwners(await knownOwners(act), input.plan);
  const stamped = stamp(act, plan);
  const row = { state: next, plan: JSON.stringify(input.plan), ...stamped };
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto('groundbreaking')
    .values({ jurisdiction_id: own, rule, slot_key: slotKey, ...row })
    .onConflict((same) =>
      same
        .columns(['jurisdiction_id', 'rule', 'slot_key'])
        .doUpdateSet(row)
        // Somebody may have begun one a moment ago.
        .where('groundbreaking.revision', '=', input.revision),
    )
    .executeTakeFirstOrThrow();
  if (numInsertedOrUpdatedRows === 0n) refuse('conflict');
  await keepCandidates(act, input, candidates);
  record({
    subject: ['groundbreaking', `${rule}/${slotKey}`],
    as,
    before: plan ? { plan: plan.plan } : null,
    after: { plan: input.plan, candidates },
  });
  return { rule, slotKey, revision: stamped.revision };
}

async function knownOwners({ tx, server }: Act): Promise<ReadonlySet<string>> {
  const own = server.jurisdiction.id;
  const units = await tx.selectFrom('unit').select('id').where('jurisdiction_id', '=', own).execute();
  const posts = await tx.selectFrom('post').select('id').where('jurisdiction_id', '=', own).execute();
  return new Set([...units.map(({ id }) => `unit:${id}`), ...posts.map(({ id }) => `post:${id}`)]);
}

function checkOwners(known: ReadonlySet<string>, { tasks }: GroundbreakingPlan): void {
  if (tasks.some(({ owner }) => owner !== null && !known.has(`${owner.kind}:${owner.id}`)))
    refuse('not-found');
}

async function keepCandidates({ tx, server }: Act, at: SlotReference, candidates: Plan['candidates']) {
  const own = server.jurisdiction.id;
  const ids = [...new Set(candidates.map(({ projectId }) => projectId))];
  const known = await tx
    .selectFrom('project')
    .select('id')
    .where('jurisdiction_id', '=', own)
    .where('id', '=', ({ fn, val }) => fn.any(val(ids)))
    .execute();
  if (known.length < ids.length) refuse('not-found');
  await tx
    .deleteFrom('groundbreaking_candidate')
    .where('jurisdiction_id', '=', own)
    .where('rule', '=', at.rule)
    .where('slot_key', '=', at.slotKey)
    .where('project_id', '<>', ({ fn, val }) => fn<string>('all', [val(ids)]))
    .execute();
  for (const [index, projectId] of ids.entries()) {
    const row = {
      position: index + 1,
      site: candidates.find((one) => one.projectId === projectId)?.site ?? null,
    };
    await tx
      .insertInto('groundbreaking_candidate')
      .values({ jurisdiction_id: own, rule: at.rule, slot_key: at.slotKey, project_id: projectId, ...row })
      .onConflict((same) =>
        same.columns(['jurisdiction_id', 'rule', 'slot_key', 'project_id']).doUpdateSet(row),
      )
      .execute();
  }
}
