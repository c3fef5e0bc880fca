import {
  type Era,
  eraOn,
  heldVersions,
  type Mechanism,
  type Organisation,
  readMechanism,
  type WorkCalendar,
} from '@guatu/engine';
import type { Tx } from '../../database/ledger-database.ts';
import { findSource } from './find-source.ts';
import { loadCalendar } from './load-calendar.ts';

/** What the engine is asked with: the rules in force, the work calendar, and who is who, as dated rows. */
export interface Rulebook {
  readonly version: number;
  readonly mechanism: Mechanism;
  /** Every version that was or will be in force: a slot or a case is judged by the one of its own day. */
  readonly eras: readonly Era[];
  readonly calendar: WorkCalendar;
  readonly organisation: Organisation;
}

/** Published versions never change, so each is read once in the life of the process. */
const readVersions = new Map<string, Mechanism>();

/** The rulebook of the county, with the mechanism version in force on `date` (ISO). */
export async function loadRulebook(tx: Tx, jurisdictionId: string, date: string): Promise<Rulebook> {
  const [eras, calendar, organisation] = await Promise.all([
    loadEras(tx, jurisdictionId),
    loadCalendar(tx, jurisdictionId),
    loadOrganisation(tx, jurisdictionId),
  ]);
  const { version, mechanism } = eraOn(eras, date);
  return { version, mechanism, eras, calendar, organisation };
}

async function loadEras(tx: Tx, jurisdictionId: string): Promise<Era[]> {
  const versions = await tx
    .selectFrom('mechanism_version')
    .select(['version', 'sha256', 'effective_from as from'])
    .where('jurisdiction_id', '=', jurisdictionId)
    .execute();
  const eras: Era[] = [];
  for (const { sha256, ...held } of heldVersions(versions)) {
    const mechanism = readVersions.get(sha256) ?? (await readVersion(tx, jurisdictionId, held.version));
    readVersions.set(sha256, mechanism);
    eras.push({ ...held, mechanism });
  }
  return eras;
}

async function readVersion(tx: Tx, jurisdictionId: string, version: number): Promise<Mechanism> {
  const { mechanism } = readMechanism(await findSource(tx, jurisdictionId, version));
  if (!mechanism)
    throw new Error(`Mechanism version ${version} was published, but this release cannot read it.`);
  return mechanism;
}

async function loadOrganisation(tx: Tx, jurisdictionId: string): Promise<Organisation> {
  const [units, posts, people, appointments, portfolios, liaisons, turns] = await Promise.all([
    tx
      .selectFrom('unit')
      .select(['id', 'name', 'kind', 'level', 'parent_id'])
      .where('jurisdiction_id', '=', jurisdictionId)
      .orderBy('position')
      .execute(),
    tx
      .selectFrom('post')
      .select(['id', 'unit_id as unit', 'name', 'kind'])
      .where('jurisdiction_id', '=', jurisdictionId)
      .orderBy('position')
      .execute(),
    tx.selectFrom('person').select(['id', 'name']).where('jurisdiction_id', '=', jurisdictionId).execute(),
    tx
      .selectFrom('appointment')
      .select(['post_id as post', 'person_id as person', 'from_date as from', 'to_date as to'])
      .where('jurisdiction_id', '=', jurisdictionId)
      .orderBy('from_date')
      .execute(),
    tx
      .selectFrom('portfolio')
      .select(['leader_post_id as leader', 'unit_id as unit', 'from_date as from', 'to_date as to'])
      .where('jurisdiction_id', '=', jurisdictionId)
      .execute(),
    tx
      .selectFrom('liaison')
      .select(['leader_post_id as leader', 'deputy_post_id as deputy', 'from_date as from', 'to_date as to'])
      .where('jurisdiction_id', '=', jurisdictionId)
      .execute(),
    tx
      .selectFrom('site_tour_turn')
      .select(['rule', 'slot_key as key', 'lead_post_id as lead'])
      .where('jurisdiction_id', '=', jurisdictionId)
      .orderBy('swap_id')
      .execute(),
  ]);
  return {
    units: units.map(({ parent_id, level, ...unit }) => ({
      ...unit,
      ...(level !== null && { level }),
      ...(parent_id !== null && { parent: parent_id }),
    })),
    posts,
    people,
    appointments,
    portfolios,
    liaisons,
    turns,
  } as Organisation;
}
