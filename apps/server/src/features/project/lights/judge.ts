import { type Colour, coloursOf, judgedPeriods } from '@guatu/engine';
import { sql } from 'kysely';
import type { Act } from '../../../http/handler.ts';
import { refuse } from '../../../refusal/refusal.ts';
import { rulebookOf, ruledOn } from '../../mechanism/index.ts';
import { mayReport } from '../policy.ts';
import { findForChange } from '../registry/find-for-change.ts';
import { knownFor, lightsByMonth } from './judged.ts';
import { projectLedgers } from './ledgers.ts';
import { monthsShown } from './show.ts';

interface Judgement {
  id: string;
  month: string;
  light: string;
  dimension: string;
  revision: number | null;
  colour: Colour;
  sentence: string | null;
}

/**
 * Sets the unit's own judgement beside a computed light; the computed one stays as it is. Refuses with
 * `light-not-shown` a light that the month does not have, `light-other-colour` one that the rule cannot show, and
 * `light-unexplained` a difference without a sentence.
 */
export async function judgeLight(act: Act, { id, revision, ...judged }: Judgement) {
  const { tx, server, actor, now, today, record } = act;
  const own = server.jurisdiction.id;
  const rulebook = await rulebookOf(act);
  const { facts } = await findForChange(tx, own, id, null);
  const { as } = mayReport(act, rulebook, facts.responsibleUnitId);
  const { month, light, dimension, colour, sentence } = judged;
  const periods = judgedPeriods(rulebook.eras, rulebook.calendar, today.toString(), monthsShown);
  const where = sql<boolean>`project.jurisdiction_id = ${own} and project.id = ${id}`;
  const [ledger = refuse('not-found')] = await projectLedgers(
    tx,
    own,
    where,
    knownFor(periods, today.toString()),
  );
  const shown = lightsByMonth(rulebook, ledger, periods).find((one) => one.month === month);
  const computed =
    shown?.lights.find((one) => one.light === light && one.dimension === dimension) ??
    refuse('light-not-shown', { month });
  const rule = ruledOn(rulebook, shown?.asOf ?? '').mechanism.lights.find((one) => one.id === light);
  const colours = rule ? coloursOf(rule) : [];
  if (!colours.includes(colour)) refuse('light-other-colour', { name: computed.name });
  if (computed.colour !== colour && sentence === null) refuse('light-unexplained', { name: computed.name });
  const before = await findJudgement(act, id, judged);
  if ((before?.revision ?? null) !== revision) {
    refuse('conflict', { by: before?.by ?? '', at: before?.changed_at ?? '' });
  }
  const said = {
    colour,
    sentence,
    revision: (revision ?? 0) + 1,
    changed_by: actor.personId,
    changed_at: now.toString(),
  };
  await tx
    .insertInto('project_judgement')
    .values({ jurisdiction_id: own, project_id: id, month, light, dimension, ...said })
    .onConflict((same) =>
      same.columns(['jurisdiction_id', 'project_id', 'month', 'light', 'dimension']).doUpdateSet(said),
    )
    .execute();
  record({
    subject: ['project', id],
    as,
    before: { month, colour: before?.colour ?? null, sentence: before?.sentence ?? null },
    after: { month, light, dimension, colour, sentence },
  });
  return { id, revision: said.revision };
}

async function findJudgement({ tx, server }: Act, id: string, judged: Omit<Judgement, 'id' | 'revision'>) {
  const own = server.jurisdiction.id;
  return tx
    .selectFrom('project_judgement as judgement')
    .innerJoin('person', (join) =>
      join.onRef('person.id', '=', 'judgement.changed_by').on('person.jurisdiction_id', '=', own),
    )
    .select(['revision', 'colour', 'sentence', 'changed_at', 'person.name as by'])
    .where('judgement.jurisdiction_id', '=', own)
    .where('project_id', '=', id)
    .where('month', '=', judged.month)
    .where('light', '=', judged.light)
    .where('dimension', '=', judged.dimension)
    .executeTakeFirst();
}
