import type { Names } from './names.ts';
import { notStated, rule, type Rule, say } from './phrase.ts';

/** Who follows up what was decided, how a limit may be put off, and how it is assessed (三（三）). */
export const supervisionRules = (names: Names): Rule[] => {
  const { supervision, assessment } = names.mechanism;
  const { extension } = supervision;
  return [
    rule('supervision', { id: 'supervision', ...supervision }, [
      ['by', [names.unit(supervision.by)]],
      [
        'sources',
        [
          ...supervision.sources.map(names.slot),
          ...(supervision.relatedMeetings ? [say('related-meetings')] : []),
        ],
      ],
    ]),
    rule('extension', { id: 'extension', ...extension }, [
      ['form', [say(extension.written ? 'written' : 'unwritten')]],
      ['decided-by', [names.unit(extension.decidedBy)]],
    ]),
    ...(assessment === 'not-stated'
      ? []
      : [
          rule('assessment', { id: 'assessment', ...assessment }, [
            [
              'scoring',
              [
                assessment.scoring === 'not-stated'
                  ? notStated
                  : say('preset', { params: { preset: assessment.scoring.preset } }),
              ],
            ],
          ]),
        ]),
  ];
};
