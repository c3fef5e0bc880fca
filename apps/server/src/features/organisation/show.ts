import { type Appointment, holdsOn } from '@guatu/engine';
import type { View } from '../../http/handler.ts';
import { loadRulebook } from '../mechanism/index.ts';
import { mayReplaceHolder } from './policy.ts';

/** Units, posts with today's holders and who is to follow them, portfolios and liaison. */
export async function showOrganisation({ tx, server, actor, today }: View) {
  const date = today.toString();
  const rulebook = await loadRulebook(tx, server.jurisdiction.id, date);
  const { units, posts, people, appointments, portfolios, liaisons } = rulebook.organisation;
  const names = new Map(people.map(({ id, name }) => [id, name]));
  const holding = (one: Appointment | undefined) =>
    one ? { personId: one.person, name: names.get(one.person) ?? '', since: one.from } : null;
  return {
    units: units.map((unit) => ({ ...unit, parent: unit.parent ?? null })),
    posts: posts.map(({ unit, ...post }) => {
      const of = appointments.filter((appointment) => appointment.post === post.id);
      return {
        ...post,
        unitId: unit,
        holder: holding(of.find((appointment) => holdsOn(appointment, date))),
        next: holding(of.findLast(({ from }) => from > date)),
      };
    }),
    portfolios: portfolios.filter((portfolio) => holdsOn(portfolio, date)),
    liaisons: liaisons.filter((liaison) => holdsOn(liaison, date)),
    maySucceed: mayReplaceHolder(actor, rulebook) !== null,
  };
}
