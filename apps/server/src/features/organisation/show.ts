import { type Appointment, type Dated, holdsOn, leaderPosts, liaisonPosts } from '@guatu/engine';
import type { View } from '../../http/handler.ts';
import { loadRulebook } from '../mechanism/index.ts';
import { listHandovers } from './handover/list.ts';
import { mayKeep } from './policy.ts';

/** Units, posts with today's holders and who is to follow them, portfolios and liaison from today on. */
export async function showOrganisation(view: View) {
  const { tx, server, actor, today } = view;
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
    portfolios: portfolios.filter((portfolio) => holdsFrom(portfolio, date)),
    liaisons: liaisons.filter((liaison) => holdsFrom(liaison, date)),
    leaders: leaderPosts(rulebook.mechanism, rulebook.organisation),
    deputies: liaisonPosts(rulebook.mechanism, rulebook.organisation),
    handovers: await listHandovers(view, rulebook),
    mayKeep: mayKeep(actor, rulebook) !== null,
  };
}

/** Whether a row holds on that day or on a later one; one that ended before it began holds on none. */
const holdsFrom = (row: Dated, date: string): boolean => holdsOn(row, row.from > date ? row.from : date);
