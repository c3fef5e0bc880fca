import { extensionRule } from './extension.ts';
import type { Names } from './names.ts';
import { notStated, rule, type Rule, say } from './phrase.ts';

/** Who follows up what was decided, how a limit may be put off, and how it is assessed (三（三）). */
export const supervisionRules = (names: Names): Rule[] => [...supervision(names), ...assessment(names)];

const supervision = (names: Names): Rule[] => {
  const { supervision: rules } = names.mechanism;
  if (rules === 'not-stated') return [];
  const related = rules.relatedMeetings ? [say('related-meetings')] : [];
  return [
    rule('supervision', { id: 'supervision', ...rules }, [
      ['by', [names.unit(rules.by)]],
      ['sources', [...rules.sources.map(names.slot), ...related]],
    ]),
    extensionRule('extension', rules.extension, names),
  ];
};

const assessment = (names: Names): Rule[] => {
  const { assessment: rules } = names.mechanism;
  if (rules === 'not-stated') return [];
  const scoring = rules.scoring === 'not-stated' ? [notStated] : rules.scoring.map(names.scorecard);
  return [rule('assessment', { id: 'assessment', ...rules }, [['scoring', scoring]])];
};
