import type { Halt, Permit, ProjectHappening, Stage } from '@guatu/engine';
import { sql } from 'kysely';
import { dayOf } from '../../../clock/clock.ts';
import type { Sight } from './index.ts';

interface Granted {
  permit: Permit;
  name: string | null;
  state: string;
  number: string | null;
}

interface Said {
  stage?: Stage;
  halt?: Halt | null;
  on?: string;
  reason?: string | null;
  permits?: Granted[];
}

interface Entry {
  projectId: string;
  at: string;
  before: Said | null;
  after: Said;
}

/** What the journal says of stages, suspensions and permits after an instant (ISO), in its order. */
export async function changesSince(
  { tx, server }: Sight,
  units: readonly string[],
  after: string,
): Promise<{ projectId: string; one: ProjectHappening }[]> {
  const own = server.jurisdiction.id;
  const { rows } = await sql<Entry>`
    select subject_id as "projectId", at, before, after from journal
    where jurisdiction_id = ${own} and subject_kind = 'project' and at > ${after}
      and jsonb_typeof(before) = 'object' and after ?| array['stage', 'halt', 'permits']
      and subject_id in (select id::text from project
        where jurisdiction_id = ${own} and responsible_unit_id = any(${units}))
    order by id`.execute(tx);
  return rows.flatMap((entry) => told(entry).map((one) => ({ projectId: entry.projectId, one })));
}

function told({ at, before, after }: Entry): ProjectHappening[] {
  const was = before ?? {};
  const on = after.on ?? dayOf(at);
  const found: ProjectHappening[] = [];
  if (after.stage !== undefined && was.stage !== undefined && after.stage !== was.stage) {
    found.push({ kind: 'stage', at, stage: after.stage, on });
  }
  if (after.halt !== undefined && was.halt !== undefined && after.halt !== was.halt) {
    found.push({ kind: 'halt', at, halt: after.halt, on, reason: after.reason ?? '' });
  }
  const granted = (all: Granted[] = []) => all.filter(({ state }) => state === 'granted');
  const known = granted(was.permits).map(nameOf);
  for (const one of granted(after.permits).filter((permit) => !known.includes(nameOf(permit)))) {
    const { permit, name, number } = one;
    found.push({ kind: 'permit', at, permit, name, number });
  }
  return found;
}

const nameOf = ({ permit, name }: Granted): string => name ?? permit;
