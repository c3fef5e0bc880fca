import { useSuspenseQuery } from '@tanstack/react-query';
import { Input } from 'antd';
import { Dropdown } from '../../../design/dropdown.tsx';
import { Field } from '../../../design/field.tsx';
import { readMoney } from '../../../design/read-money.ts';
import { useText } from '../../../text/use-text.ts';
import { choicesQuery } from '../register/filter-bar.tsx';
import { stageNames } from '../register/register-search.ts';
import type { FactName, FactsDraft } from './facts-draft.ts';
import styles from './project-form.module.css';

export type FactsFieldsProps = {
  readonly draft: FactsDraft;
  readonly onChange: (change: Partial<FactsDraft>) => void;
};

const textRows = { minRows: 3, maxRows: 12 };

/** Everything the registry says of a project, to be typed. Only the name is asked for. */
export const FactsFields = ({ draft, onChange }: FactsFieldsProps) => {
  const text = useText();
  const { units } = useSuspenseQuery(choicesQuery).data;
  const line = (
    name: FactName,
    more: { hint?: string; error?: string; required?: true; wide?: true } = {},
  ) => {
    const { required = false, wide, ...about } = more;
    return (
      <div className={wide ? styles.wide : undefined}>
        <Field label={text(`project.fact.${name}`)} optional={!required} {...about}>
          {(control) => (
            <Input
              {...control}
              required={required}
              maxLength={200}
              inputMode={numeric.has(name) ? 'decimal' : 'text'}
              value={draft[name]}
              onChange={({ target }) => onChange({ [name]: target.value })}
            />
          )}
        </Field>
      </div>
    );
  };
  const prose = (name: 'content' | 'remarks') => (
    <div className={styles.wide}>
      <Field label={text(`project.fact.${name}`)} optional>
        {(control) => (
          <Input.TextArea
            {...control}
            maxLength={5000}
            autoSize={textRows}
            value={draft[name]}
            onChange={({ target }) => onChange({ [name]: target.value })}
          />
        )}
      </Field>
    </div>
  );
  const badMoney = draft.totalInvestment.trim() !== '' && readMoney(draft.totalInvestment) === null;
  return (
    <div className={styles.fields}>
      {line('name', { required: true, wide: true })}
      <Field label={text('project.fact.responsibleUnitId')}>
        {(control) => (
          <Dropdown
            {...control}
            value={draft.responsibleUnitId}
            options={[
              { value: '', label: text('project.form.noUnit') },
              ...units.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            onChoose={(responsibleUnitId) => onChange({ responsibleUnitId })}
          />
        )}
      </Field>
      {line('responsibleUnitText', { hint: text('project.form.unitTextHint') })}
      <Field label={text('project.fact.stage')}>
        {(control) => (
          <Dropdown
            {...control}
            value={draft.stage}
            options={stageNames.map((stage) => ({ value: stage, label: text(`project.stage.${stage}`) }))}
            onChoose={(stage) => onChange({ stage })}
          />
        )}
      </Field>
      {line('totalInvestment', {
        hint: text('project.form.moneyHint'),
        ...(badMoney ? { error: text('project.form.badMoney') } : {}),
      })}
      {line('owner')}
      {line('nationalCode', { hint: text('project.form.codeHint') })}
      {line('category', { hint: text('project.form.categoryHint') })}
      {line('nature')}
      {line('startYear')}
      {line('endYear')}
      {line('place', { wide: true })}
      {prose('content')}
      {prose('remarks')}
    </div>
  );
};

const numeric: ReadonlySet<FactName> = new Set(['totalInvestment', 'startYear', 'endYear']);
