import type { Names } from './names.ts';
import { seat } from './party.ts';
import { maybe, notStated, rule, type Rule, say } from './phrase.ts';

/** The groups and who sits on them, by post or by rule (一). */
export const groupRules = (names: Names): Rule[] =>
  names.mechanism.organisation.groups.map(({ id, clause, name, ...group }) =>
    rule('group', { id, clause, says: name }, [
      ['group-chair', maybe(group.chair, names.post)],
      ['vice-chairs', (group.viceChairs ?? []).map(names.post)],
      [
        'members',
        group.members.length === 0 ? [notStated] : group.members.map((member) => seat(member, names)),
      ],
      ['succession', maybe(group.succession, (succession) => say(`succession.${succession}`))],
      [
        'secretariat',
        group.secretariat === undefined
          ? []
          : [names.unit(group.secretariat.unit), names.post(group.secretariat.head)],
      ],
    ]),
  );
