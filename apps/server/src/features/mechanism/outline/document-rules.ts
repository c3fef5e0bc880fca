import type { Phrase } from '@guatu/contract';
import type { Mechanism } from '@guatu/engine';
import { date, period } from './date.ts';
import type { Names } from './names.ts';
import { rule, type Rule, say, stated, words } from './phrase.ts';

/** What the document says of itself: who issued it, from when it holds, what it replaces, to whom it goes. */
export const documentRules = ({ mechanism }: Names): Rule[] => {
  const { id, title, issued, distribution } = mechanism;
  return [
    rule('issue', { id, clause: issued.clause, says: title }, [
      ['issued-by', [stated(issued.by, words)]],
      ['issued-on', [stated(issued.on, date)]],
      ['number', [stated(issued.number, words)]],
      ['jurisdiction', [jurisdiction(mechanism)]],
      ['effective', period(mechanism.effective)],
      ['unsaid', unsaid(mechanism)],
    ]),
    ...mechanism.replaces.map(({ clause, title: replaced, number }) =>
      rule('replaces', { id, clause, says: replaced }, [['number', [stated(number, words)]]]),
    ),
    ...(distribution === 'not-stated'
      ? []
      : [
          rule('distribution', { id, clause: distribution.clause, says: title }, [
            ['addressees', distribution.addressees.map(words)],
            ['copies', distribution.copies.map(words)],
          ]),
        ]),
  ];
};

const jurisdiction = ({ jurisdiction: { name, level } }: Mechanism): Phrase =>
  level === 'not-stated' ? words(name) : say('of-level', { of: words(name), level: say(`level.${level}`) });

/** The subjects of which the document says nothing at all. */
const unsaid = ({ distribution, problems, supervision, assessment, organisation }: Mechanism): Phrase[] => {
  const { portfolios, liaison } = organisation;
  const subjects = { distribution, portfolios, liaison, problems, supervision, assessment };
  return (Object.keys(subjects) as (keyof typeof subjects)[])
    .filter((subject) => subjects[subject] === 'not-stated')
    .map((subject) => say(`unsaid.${subject}`));
};
