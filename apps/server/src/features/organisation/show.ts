import { holdsOn } from '@guatu/engine';
import type { View } from '../../http/handler.ts';
import { loadRulebook } from '../mechanism/index.ts';
import { mayReplaceHolder } from './policy.ts';

/** Units, posts with today's holders, portfolios and liaison. */
export async function showOrganisation({ tx, server, actor, today }: View) {
  const date = today.toString();
  const rulebook = await loadRulebook(tx, server.jurisdiction.id, date);
  const { units, posts, people, appointments, portfolios, liaisons } = rulebook.organisation;
  const names = new Map(people.map(({ id, name }) => [id, name]));
  const current = appointments.filter((appointment) => holdsOn(appointment, date));
  return {
    units: units.map((unit) => ({ ...unit, parent: unit.parent ?? null })),
    posts: posts.map(({ unit, ...post }) => {
      const held = current.find((appointment) => appointment.post === post.id);
      return {
        ...post,
        unitId: unit,
        holder: held ? { personId: held.person, name: names.get(held.person) ?? '', since: held.from } : null,
      };
    }),
    portfolios: portfolios.filter((portfolio) => holdsOn(portfolio, date)),
    liaisons: liaisons.filter((liaison) => holdsOn(liaison, date)),
    maySucceed: mayReplaceHolder(actor, rulebook) !== null,
  };
}
