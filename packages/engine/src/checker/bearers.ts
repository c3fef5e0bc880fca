import type { BearerRule, Duty } from '../mechanism/index.ts';
import { type Check, type Checked, open } from './remark.ts';
import { namedAt, namedBy, someCases } from './someone.ts';
import { commonDays } from './year-in-force.ts';

/** Duties that fall on nobody, on all of the days or on some, and from when to when. */
export const unresolvedBearers: Check = (checked) => {
  const daysWithout = gapsOf(checked);
  return checked.mechanism.duties.flatMap((duty, index) => {
    const { id, clause, says, bearer } = duty;
    const days = bearer === 'not-stated' ? [] : daysWithout(duty, bearer);
    const [first, last] = [days[0], days.at(-1)];
    return first === undefined || last === undefined
      ? []
      : open('bearer-unresolved', {
          rule: id,
          clause,
          path: ['duties', index, 'bearer'],
          params: {
            says,
            // A week may begin before the year that is looked at, and end after it.
            from: first.from > checked.from ? first.from : checked.from,
            to: last.to < checked.to ? last.to : checked.to,
          },
        });
  });
};

/** Papers that are to be handed to nobody, and papers of which the document does not say to whom they go. */
export const unresolvedRecipients: Check = (checked) => {
  const daysWithout = gapsOf(checked);
  return checked.mechanism.duties.flatMap((duty, index) => {
    const { id, clause, says, action, to } = duty;
    const about = { rule: id, clause, params: { says } };
    if (to === undefined) {
      return handedIn.has(action) ? open('recipient-not-stated', { ...about, path: ['duties', index] }) : [];
    }
    return daysWithout(duty, to).length === 0
      ? []
      : open('recipient-unresolved', { ...about, path: ['duties', index, 'to'] });
  });
};

/** Actions that are a paper handed to somebody. */
const handedIn: ReadonlySet<Duty['action']> = new Set([
  'report-weekly',
  'write-special-report',
  'submit-problem',
  'request-extension',
  'hand-in-atlas',
]);

type Days = ReadonlyArray<{ from: string; to: string }>;

/** Tells the days on which a duty is owed and a rule in it names nobody, in order of time. */
const gapsOf = (checked: Checked): ((duty: Duty, rule: BearerRule) => Days) => {
  const cases = someCases(checked.mechanism, checked.organisation);
  // Many duties share one rule, and a rule that names nobody is put to every case.
  const known = new Map<string, boolean>();
  const namesInACase = (rule: BearerRule): boolean => {
    const key = JSON.stringify(rule);
    const answer = known.get(key) ?? cases.some((subject) => namedBy(checked, rule, subject).length > 0);
    known.set(key, answer);
    return answer;
  };
  return (duty, rule) => {
    if (!('every' in duty)) return namesInACase(rule) ? [] : daysInForce(checked, duty);
    const named = namedAt(checked, rule);
    return (checked.owed.get(duty.id) ?? []).flatMap(({ slot }) =>
      named(slot).length > 0 ? [] : slot.period,
    );
  };
};

const daysInForce = ({ mechanism, from, to }: Checked, { effective }: Duty): Days => {
  const days = commonDays({ from, to }, mechanism.effective, effective);
  return days.from > days.to ? [] : [days];
};
