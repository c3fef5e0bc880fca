import type { FactRule, FactValue } from '@guatu/engine';
import type { Act } from '../../../http/handler.ts';
import { refuse } from '../../../refusal/refusal.ts';
import { rulebookOf } from '../../mechanism/index.ts';
import { mayReport } from '../policy.ts';
import { findForChange } from '../registry/find-for-change.ts';

interface Statement {
  id: string;
  fact: string;
  /** The version that was read; 0 where nobody had stated it. */
  version: number;
  value: FactValue;
}

/**
 * States what the mechanism asks of a project and no other page does, such as whether central money is in it. Whoever
 * may report the project's months may do it. Refuses with `fact-unfit` what is no answer to such a question.
 */
export async function stateFact(act: Act, { id, fact, version, value }: Statement) {
  const { tx, server, actor, now, today, record } = act;
  const own = server.jurisdiction.id;
  const rulebook = await rulebookOf(act);
  const { facts } = await findForChange(tx, own, id, null);
  const { as, onBehalf } = mayReport(act, rulebook, facts.responsibleUnitId);
  const rule =
    rulebook.mechanism.facts.find((one) => one.of === 'project' && one.id === fact) ?? refuse('not-found');
  if (value !== null && !fits(rule, value)) refuse('fact-unfit', { name: rule.name, type: rule.type });
  const last = await tx
    .selectFrom('project_fact')
    .innerJoin('person', (join) =>
      join.onRef('person.id', '=', 'project_fact.given_by').on('person.jurisdiction_id', '=', own),
    )
    .select(['version', 'value', 'person.name as by', 'given_at as at'])
    .where('project_fact.jurisdiction_id', '=', own)
    .where('project_id', '=', id)
    .where('fact', '=', fact)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst();
  if ((last?.version ?? 0) !== version) refuse('conflict', { by: last?.by ?? '', at: last?.at ?? '' });
  await tx
    .insertInto('project_fact')
    .values({
      jurisdiction_id: own,
      project_id: id,
      fact,
      version: version + 1,
      value: JSON.stringify(value),
      given_on: today.toString(),
      given_at: now.toString(),
      given_by: actor.personId,
      post_id: as,
      on_behalf: onBehalf,
    })
    .execute();
  record({
    subject: ['project', id],
    as,
    before: { stated: said(rule.name, last?.value ?? null) },
    after: { stated: said(rule.name, value) },
  });
  return { id, version: version + 1 };
}

/** As a line of the project's history. */
const said = (name: string, value: unknown) => (value === null ? null : `${name} ${JSON.stringify(value)}`);

const isCount = (value: FactValue) => typeof value === 'number' && Number.isInteger(value) && value >= 0;

/** Whether a value is an answer of the fact's kind. */
const fits = ({ type, choices }: FactRule, value: Exclude<FactValue, null>): boolean => {
  switch (type) {
    case 'yes-no':
      return typeof value === 'boolean';
    case 'amount':
    case 'count':
      return isCount(value);
    case 'number':
    case 'percent':
      return typeof value === 'number' && Number.isFinite(value);
    case 'date':
      return typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value));
    case 'choice':
      return (choices ?? []).some(({ id }) => id === value);
  }
};
