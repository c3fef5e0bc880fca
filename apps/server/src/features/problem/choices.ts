import { holderOn, problemRuleOf } from '@guatu/engine';
import type { View } from '../../http/handler.ts';
import { personName, type Rulebook, unitName } from '../mechanism/index.ts';
import { raisesAs } from './policy.ts';
import { problemRulebook } from './rulebook.ts';

/** Projects of which somebody may raise problems: those of the units that one acts for. */
export function raisableProjects(view: View, rulebook: Rulebook) {
  const units = rulebook.organisation.units
    .map(({ id }) => id)
    .filter((id) => raisesAs(view, rulebook, { subject: { responsibleUnit: id } }) !== null);
  return view.tx
    .selectFrom('project')
    .select(['id', 'name', 'responsible_unit_id as unitId'])
    .where('jurisdiction_id', '=', view.server.jurisdiction.id)
    .where('responsible_unit_id', '=', ({ fn, val }) => fn.any(val(units)));
}

/** What one can choose from when raising a problem: one's own projects, and the county's units and leaders. */
export async function choices(view: View) {
  const rulebook = await problemRulebook(view);
  const { organisation, mechanism } = rulebook;
  const date = view.today.toString();
  const projects = await raisableProjects(view, rulebook).orderBy('name').execute();
  return {
    projects: projects.map(({ id, name, unitId }) => ({
      id,
      name,
      responsibleUnit: { id: unitId ?? '', name: unitName(rulebook, unitId ?? '') },
    })),
    kinds: problemRuleOf(mechanism).kinds,
    units: organisation.units.map(({ id, name }) => ({ id, name })),
    leaders: organisation.posts
      .filter(({ kind }) => kind !== 'clerk')
      .map(({ id, name }) => {
        const holder = holderOn(organisation, id, date);
        return { id, name, holder: holder === null ? null : personName(rulebook, holder) };
      }),
  };
}
