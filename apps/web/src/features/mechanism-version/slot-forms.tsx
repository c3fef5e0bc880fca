import type { CutoffRule, Mechanism, SlotRule } from '@guatu/engine';
import { Dropdown, type Option } from '../../design/dropdown.tsx';
import { Field } from '../../design/field.tsx';
import { type Text, useText } from '../../text/use-text.ts';
import styles from './edit-room.module.css';
import type { RuleFormProps } from './rule-form.ts';
import { RotaForm } from './rota-form.tsx';

type SlotFormsProps = RuleFormProps & {
  readonly draft: string;
  readonly onChange: (text: string) => void;
};

/** The days by which papers are due for each slot, where they go on a day off, and whose turn it is in which month. */
export const SlotForms = (props: SlotFormsProps) =>
  props.mechanism.slots.map((rule, index) => (
    <div key={rule.id}>
      {rule.cutoff !== undefined && (
        <CutoffForm {...props} rule={rule} cutoff={rule.cutoff} path={['slots', index, 'cutoff']} />
      )}
      {rule.rota !== undefined && (
        <RotaForm {...props} rule={rule} rota={rule.rota} path={['slots', index, 'rota']} />
      )}
    </div>
  ));

type CutoffFormProps = RuleFormProps & {
  readonly rule: SlotRule;
  readonly cutoff: CutoffRule;
  readonly path: readonly (string | number)[];
};

const CutoffForm = ({ mechanism, put, rule, cutoff, path }: CutoffFormProps) => {
  const text = useText();
  return (
    <fieldset className={styles.ruleForm}>
      <legend>{text('mechanismVersion.slot.cutoffDays', { slot: rule.label.name })}</legend>
      <div className={styles.fields}>
        {cutoff.days.map((stated, index) => (
          <DayField
            key={index}
            stated={stated}
            put={(key, value) => put([...path, 'days', index, key], value)}
          />
        ))}
        <Field label={text('mechanismVersion.slot.shift')}>
          {(control) =>
            isPlain(cutoff.shift) ? (
              <Dropdown
                {...control}
                value={valueOf(cutoff.shift)}
                options={shiftOptions(text, mechanism)}
                onChoose={(value) => put([...path, 'shift'], shiftOf(value))}
              />
            ) : (
              <output {...control}>{text('mechanismVersion.slot.inText')}</output>
            )
          }
        </Field>
      </div>
    </fieldset>
  );
};

type Stated = CutoffRule['days'][number];
type DayFieldProps = { readonly stated: Stated; readonly put: (key: string, value: unknown) => void };

const DayField = ({ stated, put }: DayFieldProps) => {
  const text = useText();
  if ('weekday' in stated) {
    return (
      <Field label={text('mechanismVersion.slot.cutoffWeekday')}>
        {(control) => (
          <Dropdown
            {...control}
            value={stated.weekday}
            options={weekdays.map((value) => ({ value, label: text(`mechanism.say.weekday.${value}`) }))}
            onChoose={(value) => put('weekday', value)}
          />
        )}
      </Field>
    );
  }
  if ('ahead' in stated) {
    return (
      <Field label={text('mechanismVersion.slot.cutoffAhead')}>
        {(control) => (
          <Dropdown
            {...control}
            value={String(stated.ahead)}
            options={numbers(0, 90)}
            onChoose={(value) => put('ahead', Number(value))}
          />
        )}
      </Field>
    );
  }
  const label =
    stated.part === undefined
      ? text('mechanismVersion.slot.cutoffDay')
      : text('mechanismVersion.slot.cutoffDayOf', {
          part: text(`mechanismVersion.slot.part.${stated.part}`),
        });
  return (
    <Field label={label}>
      {(control) => (
        <Dropdown
          {...control}
          value={String(stated.day)}
          options={[
            ...numbers(1, 31).map(({ value }) => ({
              value,
              label: text('mechanismVersion.slot.dayOfMonth', { day: value }),
            })),
            { value: 'last', label: text('mechanismVersion.slot.lastDay') },
          ]}
          onChoose={(value) => put('day', value === 'last' ? value : Number(value))}
        />
      )}
    </Field>
  );
};

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

const numbers = (from: number, to: number): Option[] =>
  Array.from({ length: to - from + 1 }, (_, index) => String(from + index)).map((value) => ({
    value,
    label: value,
  }));

type Plain = Extract<CutoffRule['shift'], string | { setting: string } | undefined>;

const isPlain = (shift: CutoffRule['shift']): shift is Plain =>
  typeof shift !== 'object' || 'setting' in shift;

const reference = 'setting:';

const valueOf = (shift: Plain): string =>
  typeof shift === 'object' ? `${reference}${shift.setting}` : (shift ?? '');

const shiftOf = (value: string): unknown =>
  value === '' ? undefined : value.startsWith(reference) ? { setting: value.slice(reference.length) } : value;

const shiftOptions = (text: Text, { settings }: Mechanism): Option[] => [
  { value: '', label: text('mechanismVersion.slot.shiftUnsaid') },
  ...(['earlier', 'later', 'none'] as const).map((value) => ({
    value,
    label: text(`mechanism.say.shift.${value}`),
  })),
  ...settings
    .filter(({ decides }) => decides === 'shift')
    .map(({ id, asks }) => ({
      value: `${reference}${id}`,
      label: text('mechanismVersion.slot.bySetting', { asks }),
    })),
];
