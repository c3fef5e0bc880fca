import type { Setting } from '@guatu/engine';
import { Input, InputNumber } from 'antd';
import { ClauseLink } from '../../design/clause-link.tsx';
import { Dropdown } from '../../design/dropdown.tsx';
import { Field } from '../../design/field.tsx';
import { type Text, useText } from '../../text/use-text.ts';
import type { RuleFormProps } from './rule-form.ts';

/** The points that the document leaves open, each with the county's answer. */
export const SettingForms = ({ mechanism, put }: RuleFormProps) => {
  const text = useText();
  return mechanism.settings.map((setting, index) => (
    <Field
      key={setting.id}
      label={
        <>
          {setting.asks} <ClauseLink clause={setting.clause} />
        </>
      }
    >
      {(control) =>
        setting.decides === 'date' ? (
          <Input
            {...control}
            type="date"
            value={setting.answer ?? ''}
            onChange={({ target }) => put(['settings', index, 'answer'], target.value || undefined)}
          />
        ) : setting.decides === 'number' ? (
          <InputNumber
            {...control}
            value={setting.answer ?? null}
            placeholder={text('mechanismVersion.setting.unanswered', { default: setting.default })}
            style={{ inlineSize: '100%' }}
            onChange={(answer) => put(['settings', index, 'answer'], answer ?? undefined)}
          />
        ) : (
          <Dropdown
            {...control}
            value={setting.answer ?? ''}
            options={[
              {
                value: '',
                label: text('mechanismVersion.setting.unanswered', {
                  default: sayAnswer(text, setting, setting.default),
                }),
              },
              ...answersTo(setting).map((answer) => ({
                value: answer,
                label: sayAnswer(text, setting, answer),
              })),
            ]}
            onChoose={(answer) => put(['settings', index, 'answer'], answer === '' ? undefined : answer)}
          />
        )
      }
    </Field>
  ));
};

type Worded = Exclude<Setting, { decides: 'number' | 'date' }>;

const answers = {
  'day-count': ['calendar', 'working'],
  shift: ['earlier', 'later', 'none'],
  weekday: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
  'threshold-scope': ['every-list', 'last-list'],
  edge: ['upper', 'lower'],
  pace: ['months', 'days'],
} as const;

const answersTo = ({ decides }: Worded): readonly string[] => answers[decides];

/** An answer in words; one that no list holds stands as it is. */
const sayAnswer = (text: Text, { decides }: Worded, answer: string): string => {
  switch (decides) {
    case 'day-count':
      return sayKnown(answers['day-count'], answer, (one) => text(`mechanism.say.day-count.${one}`));
    case 'shift':
      return sayKnown(answers.shift, answer, (one) => text(`mechanism.say.shift.${one}`));
    case 'weekday':
      return sayKnown(answers.weekday, answer, (one) => text(`mechanism.say.weekday.${one}`));
    case 'threshold-scope':
      return sayKnown(answers['threshold-scope'], answer, (one) =>
        text(`mechanism.say.threshold-scope.${one}`),
      );
    case 'edge':
      return sayKnown(answers.edge, answer, (one) => text(`mechanism.say.edge.${one}`));
    case 'pace':
      return sayKnown(answers.pace, answer, (one) => text(`mechanism.say.pace.${one}`));
  }
};

const sayKnown = <Answer extends string>(
  known: readonly Answer[],
  answer: string,
  say: (one: Answer) => string,
): string => {
  const found = known.find((one) => one === answer);
  return found === undefined ? answer : say(found);
};
