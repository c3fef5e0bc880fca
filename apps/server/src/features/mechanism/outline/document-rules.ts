import type { Names } from './names.ts';
import { seat } from './party.ts';
import { notStated, rule, type Rule, say, words } from './phrase.ts';

/** What the document says of itself: who issued it, from when it holds, to whom it goes. */
export const documentRules = ({ mechanism }: Names): Rule[] => {
  const { id, title, issued, effective, distribution } = mechanism;
  return [
    rule('issue', { id, clause: issued.clause, says: title }, [
      ['issued-by', [words(issued.by)]],
      ['issued-on', [say('date', { params: { date: issued.on } })]],
      ['number', [issued.number === 'not-stated' ? notStated : words(issued.number)]],
      [
        'effective',
        [
          effective.to === undefined
            ? say('since', { params: { date: effective.from } })
            : say('between', { params: { from: effective.from, to: effective.to } }),
        ],
      ],
    ]),
    rule('distribution', { id, clause: distribution.clause, says: title }, [
      ['addressees', distribution.addressees.map(words)],
      ['copies', distribution.copies.map(words)],
    ]),
  ];
};

/** The groups and who sits on them, by post or by rule (一). */
export const groupRules = (names: Names): Rule[] =>
  names.mechanism.organisation.groups.map((group) =>
    rule('group', { id: group.id, clause: group.clause, says: group.name }, [
      ['group-chair', group.chair === undefined ? [] : [names.post(group.chair)]],
      ['vice-chairs', (group.viceChairs ?? []).map(names.post)],
      ['members', group.members.map((member) => seat(member, names))],
      ['succession', group.succession === undefined ? [] : [say(`succession.${group.succession}`)]],
      [
        'secretariat',
        group.secretariat === undefined
          ? []
          : [names.unit(group.secretariat.unit), names.post(group.secretariat.head)],
      ],
    ]),
  );
