import { sql } from 'kysely';
import type { Act } from '../../http/handler.ts';
import {
  allProjects,
  allRecords,
  type MonthReport,
  type ProjectFacts,
  type ProjectRecord,
} from '../project/index.ts';
import type { Writing } from './intention.ts';
import { type MonthChange, withoutRevision } from './month-change.ts';

/** What an import found of a project, or left: only what it changed. */
export interface Snapshot {
  facts: Partial<ProjectFacts>;
  record: Partial<ProjectRecord>;
  halt?: string | null;
  /** The report of the import's month; null where there was none. */
  month?: MonthReport | null;
}

export interface KeptWrite {
  projectId: string;
  row: number;
  before: Snapshot | null;
  after: Snapshot;
  revision: number;
}

/** The list that an import put its projects on, those that did not stand on it before, and the months it reported. */
interface Written {
  year: number;
  list: string | null;
  added: readonly string[];
  months: ReadonlyMap<string, MonthChange>;
}

/** Keeps what an import wrote beside what stood there, so that it can be taken back. Its projects are locked. */
export async function keepWrites(
  { tx, server }: Act,
  batchId: string,
  { year, list, added, months }: Written,
  writings: readonly Writing[],
): Promise<void> {
  const own = server.jurisdiction.id;
  const projects = new Map((await allProjects(tx, own, year)).map((project) => [project.id, project]));
  const recordOf = await allRecords(tx, own, year);
  const onList = new Set(added);
  const written = new Map(writings.map((writing) => [writing.write.id, writing]));
  const rows = [...new Set([...written.keys(), ...added, ...months.keys()])].flatMap((id) => {
    const now = projects.get(id);
    if (!now) return [];
    const writing = written.get(id);
    const registered = writing?.intention.registered ?? null;
    const record = recordOf(id);
    const before: Snapshot = { facts: {}, record: {} };
    const after: Snapshot = { facts: {}, record: {} };
    const keep = <Key extends keyof ProjectRecord>(key: Key, was: ProjectRecord[Key]) => {
      before.record[key] = was;
      after.record[key] = record[key];
    };
    if (writing && registered) {
      for (const name of Object.keys(now.facts) as (keyof ProjectFacts)[]) {
        if (JSON.stringify(registered.facts[name]) === JSON.stringify(now.facts[name])) continue;
        Object.assign(before.facts, { [name]: registered.facts[name] });
        Object.assign(after.facts, { [name]: now.facts[name] });
      }
      for (const part of ['position', 'sources', 'permits', 'lists', 'plans', 'packageId'] as const) {
        if (JSON.stringify(registered.record[part]) !== JSON.stringify(record[part]))
          keep(part, registered.record[part]);
      }
      if (registered.countable.halt !== now.countable.halt) {
        before.halt = registered.countable.halt;
        after.halt = now.countable.halt;
        before.record.haltReason = registered.record.haltReason;
      }
    } else if (onList.has(id) && !writing) {
      keep(
        'lists',
        record.lists.filter((one) => one !== list),
      );
    }
    const month = months.get(id);
    if (month) {
      before.month = month.before && withoutRevision(month.before);
      after.month = month.after;
    }
    const isNew = writing !== undefined && registered === null;
    return [
      {
        project_id: id,
        row: writing?.intention.row ?? 0,
        before: isNew ? null : before,
        after,
        revision: now.revision,
      },
    ];
  });
  if (rows.length === 0) return;
  await sql`
    insert into import_write (jurisdiction_id, batch_id, project_id, row, before, after, revision)
    select ${own}::uuid, ${batchId}::uuid, project_id, row,
      case when jsonb_typeof(before) = 'null' then null else before end, after, revision
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as kept (project_id uuid, row int, before jsonb, after jsonb, revision int)`.execute(tx);
}
