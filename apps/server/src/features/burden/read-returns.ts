import { changedFields, type Return } from '@guatu/engine';
import { sql } from 'kysely';
import { countyTimeZone } from '../../clock/clock.ts';
import type { Tx } from '../../database/ledger-database.ts';
import { ruledOn, type Rulebook } from '../mechanism/index.ts';
import { returnKinds } from './returns.ts';

interface Entry {
  command: string;
  verb: string;
  unit: string;
  month: string;
  before: unknown;
  after: unknown;
}

/**
 * What was handed in from the first to the last of some months (`2018-05`), as the journal keeps it: a command is one
 * return, of the unit under whose post it was given, whoever gave it.
 */
export async function readReturns(
  tx: Tx,
  own: string,
  rulebook: Rulebook,
  { from, to }: { from: string; to: string },
): Promise<Return[]> {
  const { rows } = await sql<Entry>`
    select journal.command_key as command, journal.verb, post.unit_id as unit,
      to_char(journal.at at time zone ${countyTimeZone}, 'YYYY-MM') as month, journal.before, journal.after
    from journal join post on post.jurisdiction_id = journal.jurisdiction_id and post.id = journal.post_id
    where journal.jurisdiction_id = ${own} and journal.verb = any(${Object.keys(returnKinds)})
      and journal.at >= ${`${from}-01`}::timestamp at time zone ${countyTimeZone}
      and journal.at < (${`${to}-01`}::timestamp + interval '1 month') at time zone ${countyTimeZone}
    order by journal.id`.execute(tx);
  const returns = new Map<string, Return>();
  for (const { command, verb, unit, month, before, after } of rows) {
    const kind = returnKinds[verb];
    const fields = kind?.by === 'click' ? 0 : changedFields(before, after);
    const known = returns.get(command);
    if (known) known.fields += fields;
    else {
      const { duties } = ruledOn(rulebook, `${month}-01`).mechanism;
      const rule = duties.find(({ action }) => action === kind?.action)?.id ?? null;
      returns.set(command, { month, unit, rule, fields, draft: kind?.by === 'draft' });
    }
  }
  return [...returns.values()];
}
