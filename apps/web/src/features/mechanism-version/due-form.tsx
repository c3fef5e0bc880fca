import type { Duty, DueRule, Mechanism } from '@guatu/engine';
import { InputNumber } from 'antd';
import { Dropdown, type Option } from '../../design/dropdown.tsx';
import { Field } from '../../design/field.tsx';
import { type Text, useText } from '../../text/use-text.ts';
import { dueKindOf, dueKinds, dueOfKind } from './due-kind.ts';
import type { RuleFormProps } from './rule-form.ts';

type DueFormProps = RuleFormProps & { readonly duty: Duty; readonly path: readonly (string | number)[] };

/** When a duty is due, in the forms that documents mostly use; finer ones are left to the text. */
export const DueForm = ({ mechanism, put, duty, path }: DueFormProps) => {
  const text = useText();
  const { due } = duty;
  const kind = dueKindOf(due);
  const offered = dueKinds(mechanism, duty);
  return (
    <>
      <Field label={text('mechanismVersion.duty.due')}>
        {(control) => (
          <Dropdown
            {...control}
            value={kind}
            options={(kind === 'other' ? [...offered, kind] : offered).map((value) => ({
              value,
              label: text(`mechanismVersion.duty.kind.${value}`),
            }))}
            onChoose={(chosen) => {
              const next = offered.find((one) => one === chosen);
              if (next !== undefined) put(path, dueOfKind(next, mechanism, duty));
            }}
          />
        )}
      </Field>
      {(kind === 'slot' || kind === 'cutoff') && (
        <OfField
          mechanism={mechanism}
          duty={duty}
          due={due}
          kind={kind}
          put={(of) => put([...path, 'of'], of)}
        />
      )}
      {(kind === 'within' || kind === 'ahead') && (
        <DaysFields
          mechanism={mechanism}
          due={due}
          kind={kind}
          put={(key, value) => put([...path, key], value)}
        />
      )}
    </>
  );
};

type OfFieldProps = {
  readonly mechanism: Mechanism;
  readonly duty: Duty;
  readonly due: DueRule;
  readonly kind: 'slot' | 'cutoff';
  readonly put: (of: string | undefined) => void;
};

const OfField = ({ mechanism, duty, due, kind, put }: OfFieldProps) => {
  const text = useText();
  const fitting = mechanism.slots.filter(({ cutoff }) => kind === 'slot' || cutoff !== undefined);
  const own = 'every' in duty && fitting.some(({ id }) => id === duty.every);
  return (
    <Field label={text('mechanismVersion.duty.of')}>
      {(control) => (
        <Dropdown
          {...control}
          value={typeof due === 'object' && 'of' in due ? (due.of ?? '') : ''}
          options={[
            ...(own ? [{ value: '', label: text('mechanismVersion.duty.ownSlot') }] : []),
            ...fitting.map(({ id, label }) => ({ value: id, label: label.name })),
          ]}
          onChoose={(of) => put(of === '' ? undefined : of)}
        />
      )}
    </Field>
  );
};

type DaysFieldsProps = {
  readonly mechanism: Mechanism;
  readonly due: DueRule;
  readonly kind: 'within' | 'ahead';
  readonly put: (key: string, value: unknown) => void;
};

const reference = 'setting:';

const DaysFields = ({ mechanism, due, kind, put }: DaysFieldsProps) => {
  const text = useText();
  if (typeof due === 'string' || !('days' in due)) return null;
  const days = 'within' in due ? due.within : due.ahead;
  return (
    <>
      <Field label={text('mechanismVersion.duty.days')}>
        {(control) => (
          <InputNumber
            {...control}
            min={0}
            max={366}
            precision={0}
            value={typeof days === 'number' ? days : null}
            onChange={(value) => {
              if (value !== null) put(kind, value);
            }}
          />
        )}
      </Field>
      <Field label={text('mechanismVersion.duty.count')}>
        {(control) => (
          <Dropdown
            {...control}
            value={countOf(due.days)}
            options={countOptions(text, mechanism)}
            onChoose={(value) =>
              put('days', value.startsWith(reference) ? { setting: value.slice(reference.length) } : value)
            }
          />
        )}
      </Field>
    </>
  );
};

const countOf = (days: string | { setting: string }): string =>
  typeof days === 'object' ? `${reference}${days.setting}` : days;

const countOptions = (text: Text, { settings }: Mechanism): Option[] => [
  { value: 'calendar', label: text('mechanism.say.day-count.calendar') },
  { value: 'working', label: text('mechanism.say.day-count.working') },
  ...settings
    .filter(({ decides }) => decides === 'day-count')
    .map(({ id, asks }) => ({
      value: `${reference}${id}`,
      label: text('mechanismVersion.slot.bySetting', { asks }),
    })),
];
