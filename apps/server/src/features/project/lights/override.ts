import {
  actsFor,
  bearersOf,
  type Colour,
  overrideHolds,
  judgedPeriods,
  type LightRule,
  overrideObstacle,
} from '@guatu/engine';
import { sql } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import type { Act, View } from '../../../http/handler.ts';
import { refuse } from '../../../refusal/refusal.ts';
import { type Rulebook, rulebookOf } from '../../mechanism/index.ts';
import { findForChange } from '../registry/find-for-change.ts';
import { knownFor, lightsByMonth } from './judged.ts';
import { projectLedgers } from './ledgers.ts';
import { overridesSince, type StoredOverride } from './overrides.ts';

interface Override {
  id: string;
  light: string;
  dimension: string;
  colour: Colour;
  reason: string;
  until: string;
  /** The one that holds and that the person has seen; null where there is none. */
  replaces: string | null;
}

/**
 * Shows another colour than the figures give, until a day, by whom the mechanism names for it; the computed light stays
 * beside it, and each override stays on record. Refuses with `override-not-provided` and `override-by-not-stated` where the
 * document does not have it; `not-yours`; `override-not-for-dimension`, `override-other-colour`, `override-same-colour`,
 * `override-until-passed`; `light-not-shown` where the project has no such light now; and with `conflict` where somebody
 * set or took back one meanwhile.
 */
export async function overrideLight(act: Act, input: Override) {
  const { tx, server, actor, now, today, record } = act;
  const own = server.jurisdiction.id;
  const rulebook = await rulebookOf(act);
  const { id, light, dimension, colour, reason, until, replaces } = input;
  const { facts } = await findForChange(tx, own, id, null);
  const rule = rulebook.mechanism.lights.find((one) => one.id === light) ?? refuse('not-found');
  const as = mayOverride(act, rulebook, rule, facts.responsibleUnitId);
  const on = today.toString();
  const obstacle = overrideObstacle(rule, {
    period: on.slice(0, 7),
    dimension,
    colour,
    reason,
    by: actor.personId,
    on,
  });
  if (obstacle === 'override-without-reason') refuse('light-unexplained', { name: rule.name });
  if (obstacle !== null) refuse(obstacle, { name: rule.name });
  if (until < on) refuse('override-until-passed', { today: on });
  const [period] = judgedPeriods(rulebook.eras, rulebook.calendar, on, 1);
  const where = sql<boolean>`project.jurisdiction_id = ${own} and project.id = ${id}`;
  const periods = period ? [period] : [];
  const [ledger = refuse('not-found')] = await projectLedgers(tx, own, where, knownFor(periods, on));
  const computed =
    lightsByMonth(
      rulebook,
      ledger,
      judgedPeriods(rulebook.eras, rulebook.calendar, on, monthsBehind),
    )[0]?.lights.find((one) => one.light === light && one.dimension === dimension) ??
    refuse('light-not-shown', { month: period?.month ?? on.slice(0, 7) });
  if (computed.colour === colour) refuse('override-same-colour', { name: computed.name });
  const held = (await overridesSince(tx, own, on, id))(id).find(
    (one) => one.light === light && one.dimension === dimension && overrideHolds(one, on),
  );
  if ((held?.id ?? null) !== replaces) refuse('conflict', { by: held?.by ?? '', at: '' });
  if (held) await end(act, held, reason);
  const overrideId = uuidv7();
  await tx
    .insertInto('project_light_override')
    .values({
      jurisdiction_id: own,
      id: overrideId,
      project_id: id,
      light,
      dimension,
      colour,
      reason,
      from_date: on,
      until,
      revision: 1,
      given_by: actor.personId,
      given_at: now.toString(),
      post_id: as,
    })
    .execute();
  record({
    subject: ['project', id],
    as,
    before: { light, dimension, colour: held?.colour ?? computed.colour },
    after: { light, dimension, colour, reason, until },
  });
  return { id: overrideId, revision: 1 };
}

/** A light may look back some months to tell this one. */
const monthsBehind = 24;

interface Ending {
  id: string;
  override: string;
  revision: number;
  reason: string;
}

/** Takes back a light set by hand: what the figures give is shown again. Refuses as `overrideLight`, and with `not-found`. */
export async function endOverride(act: Act, { id, override, revision, reason }: Ending) {
  const { tx, server, today, record } = act;
  const own = server.jurisdiction.id;
  const rulebook = await rulebookOf(act);
  const { facts } = await findForChange(tx, own, id, null);
  const on = today.toString();
  const held =
    (await overridesSince(tx, own, on, id))(id).find((one) => one.id === override) ?? refuse('not-found');
  const rule = rulebook.mechanism.lights.find((one) => one.id === held.light) ?? refuse('not-found');
  const as = mayOverride(act, rulebook, rule, facts.responsibleUnitId);
  if (held.revision !== revision) refuse('conflict', { by: held.endedBy ?? held.by, at: '' });
  await end(act, held, reason);
  const { light, dimension, colour } = held;
  record({
    subject: ['project', id],
    as,
    before: { light, dimension, colour },
    after: { light, dimension, colour: null, reason },
  });
  return { id: override, revision: revision + 1 };
}

async function end({ tx, server, actor, today }: Act, { id, revision }: StoredOverride, reason: string) {
  await tx
    .updateTable('project_light_override')
    .set({
      ended_on: today.toString(),
      ended_by: actor.personId,
      ended_reason: reason,
      revision: revision + 1,
    })
    .where('jurisdiction_id', '=', server.jurisdiction.id)
    .where('id', '=', id)
    .execute();
}

/** The post under which somebody may set a rule's lights by hand, or null: the document names who. */
export function overridesAs(
  { actor, today }: Pick<View, 'actor' | 'today'>,
  { mechanism, organisation }: Rulebook,
  { override }: LightRule,
  responsibleUnit: string | null,
): string | null {
  if (override === undefined || override.by === 'not-stated') return null;
  const subject = responsibleUnit === null ? {} : { responsibleUnit };
  const named = bearersOf(override.by, { mechanism, organisation, date: today.toString(), subject });
  return actor.posts.find(({ id }) => named.some((bearer) => actsFor(organisation, id, bearer)))?.id ?? null;
}

function mayOverride(act: Act, rulebook: Rulebook, rule: LightRule, unitId: string | null): string {
  if (rule.override === undefined) refuse('override-not-provided', { name: rule.name });
  if (rule.override.by === 'not-stated') {
    refuse('override-by-not-stated', { name: rule.name, clause: rule.override.clause });
  }
  return overridesAs(act, rulebook, rule, unitId) ?? refuse('not-yours');
}
