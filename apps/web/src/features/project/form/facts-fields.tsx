import { useSuspenseQuery } from '@tanstack/react-query';
import { Input } from 'antd';
import { Dropdown } from '../../../design/dropdown.tsx';
import { Field } from '../../../design/field.tsx';
import { useText } from '../../../text/use-text.ts';
import { choicesQuery } from '../register/filter-bar.tsx';
import { stageNames } from '../register/register-search.ts';
import { draftFaults, type FactName, type FactsDraft } from './facts-draft.ts';
import styles from './project-form.module.css';

export type FactsFieldsProps = {
  readonly draft: FactsDraft;
  readonly onChange: (change: Partial<FactsDraft>) => void;
  /** A new project begins somewhere; later its stage moves on a day, and is not typed over. */
  readonly withStage?: boolean;
};

const textRows = { minRows: 3, maxRows: 12 };
const nameRows = { minRows: 1, maxRows: 6 };

/** Everything the registry says of a project, to be typed. Only the name is asked for. */
export const FactsFields = ({ draft, onChange, withStage = false }: FactsFieldsProps) => {
  const text = useText();
  const { units } = useSuspenseQuery(choicesQuery).data;
  const faults = draftFaults(draft);
  const line = (name: FactName, more: { hint?: string; required?: true; wide?: true } = {}) => {
    const { required = false, wide, ...about } = more;
    const fault = faults[name];
    return (
      <div className={wide ? styles.wide : undefined}>
        <Field
          label={text(
            name === 'completedBeforeYear' ? 'project.form.completedBeforeYear' : `project.fact.${name}`,
          )}
          optional={!required}
          {...about}
          {...(fault === undefined ? {} : { error: text(`project.form.${fault}`) })}
        >
          {(control) => (
            <Input
              {...control}
              type={dates.has(name) ? 'date' : 'text'}
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
  const prose = (name: 'formerNames' | 'content' | 'remarks', rows = textRows, hint?: string) => (
    <div className={styles.wide}>
      <Field label={text(`project.fact.${name}`)} optional {...(hint === undefined ? {} : { hint })}>
        {(control) => (
          <Input.TextArea
            {...control}
            maxLength={5000}
            autoSize={rows}
            value={draft[name]}
            onChange={({ target }) => onChange({ [name]: target.value })}
          />
        )}
      </Field>
    </div>
  );
  return (
    <>
      <fieldset className={styles.fields}>
        <legend>{text('project.form.groupNames')}</legend>
        {line('name', { required: true, wide: true })}
        {prose('formerNames', nameRows, text('project.form.formerNamesHint'))}
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
        {line('owner')}
        {line('nationalCode', { hint: text('project.form.codeHint') })}
      </fieldset>
      <fieldset className={styles.fields}>
        <legend>{text('project.form.groupKind')}</legend>
        {withStage && (
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
        )}
        {line('category', { hint: text('project.form.categoryHint') })}
        {line('nature', { hint: text('project.form.natureHint') })}
        {line('kind', { hint: text('project.form.kindHint') })}
        {line('place')}
        {prose('content')}
      </fieldset>
      <fieldset className={styles.fields}>
        <legend>{text('project.form.groupTime')}</legend>
        {line('startYear')}
        {line('endYear')}
        {line('plannedStart')}
        {line('plannedFinish')}
        {line('actualStart')}
        {line('actualFinish')}
      </fieldset>
      <fieldset className={styles.fields}>
        <legend>{text('project.form.groupMoney')}</legend>
        {line('totalInvestment', { hint: text('project.form.moneyHint'), wide: true })}
        {line('completedBefore', { hint: text('project.form.completedBeforeHint') })}
        {line('completedBeforeYear', { hint: text('project.form.completedBeforeYearHint') })}
        {prose('remarks')}
      </fieldset>
    </>
  );
};

const numeric: ReadonlySet<FactName> = new Set([
  'totalInvestment',
  'completedBefore',
  'completedBeforeYear',
  'startYear',
  'endYear',
]);
const dates: ReadonlySet<FactName> = new Set([
  'plannedStart',
  'plannedFinish',
  'actualStart',
  'actualFinish',
]);
