import type { Bearer, Duty } from '@guatu/engine';
import { Input } from 'antd';
import { useState } from 'react';
import { Choice } from '../../design/choice.tsx';
import { EmptyState } from '../../design/empty-state.tsx';
import { Field } from '../../design/field.tsx';
import { useText } from '../../text/use-text.ts';
import { DueForm } from './due-form.tsx';
import styles from './edit-room.module.css';
import type { RuleFormProps } from './rule-form.ts';

type DutyFormsProps = RuleFormProps & {
  /** Makes a post or unit the bearer at a path, and enters it in the text where it is the county's own. */
  readonly nameBearer: (path: ReadonlyArray<string | number>, bearer: Bearer) => void;
};

/** Who owes each duty, and by when. */
export const DutyForms = (props: DutyFormsProps) => {
  const text = useText();
  const [sought, setSought] = useState('');
  const found = props.mechanism.duties
    .map((duty, index) => ({ duty, index }))
    .filter(({ duty: { says, clause } }) => `${clause} ${says}`.includes(sought.trim()));
  return (
    <>
      <Input
        type="search"
        value={sought}
        aria-label={text('mechanismVersion.duty.filter')}
        placeholder={text('mechanismVersion.duty.filter')}
        onChange={({ target }) => setSought(target.value)}
      />
      {found.length === 0 && <EmptyState>{text('mechanismVersion.duty.none')}</EmptyState>}
      {found.map(({ duty, index }) => (
        <DutyItem key={duty.id} {...props} duty={duty} path={['duties', index]} />
      ))}
    </>
  );
};

type DutyFormProps = DutyFormsProps & { readonly duty: Duty; readonly path: readonly (string | number)[] };

/** Most duties stay as they are: a form is made for those that are opened. */
const DutyItem = (props: DutyFormProps) => {
  const { duty } = props;
  const [open, setOpen] = useState(false);
  return (
    <details className={styles.duty} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        {duty.says} <span className={styles.quiet}>{duty.clause}</span>
      </summary>
      {open && <DutyForm {...props} />}
    </details>
  );
};

const DutyForm = (props: DutyFormProps) => {
  const { organisation, duty, path, nameBearer, put } = props;
  const text = useText();
  const named = bearerOf(duty.bearer);
  const units = new Map(organisation.units.map(({ id, name }) => [id, name]));
  return (
    <div className={styles.fields}>
      <div className={styles.wide}>
        <Field label={text('mechanismVersion.duty.says')} hint={text('mechanismVersion.duty.saysHint')}>
          {(control) => (
            <Input.TextArea
              {...control}
              key={duty.says}
              autoSize
              maxLength={500}
              defaultValue={duty.says}
              // Half a sentence is no rule, and an empty one cannot be read: it is written when it is left.
              onBlur={({ target }) => {
                const says = target.value.trim();
                if (says !== '' && says !== duty.says) put([...path, 'says'], says);
              }}
            />
          )}
        </Field>
      </div>
      <Field
        label={text('mechanismVersion.duty.bearer')}
        {...(named === null && { hint: text('mechanismVersion.duty.byRule') })}
      >
        {(control) => (
          <Choice
            control={control}
            placeholder={text('mechanismVersion.duty.several')}
            value={named === null ? null : `${named.kind}:${named.id}`}
            options={[
              ...organisation.posts.map(({ id, name, unit }) => ({
                id: `post:${id}`,
                name,
                detail: units.get(unit) ?? null,
              })),
              ...organisation.units.map(({ id, name }) => ({ id: `unit:${id}`, name })),
            ]}
            onChange={(chosen) => {
              if (chosen !== null) nameBearer([...path, 'bearer'], chosenBearer(chosen));
            }}
          />
        )}
      </Field>
      <DueForm {...props} path={[...path, 'due']} />
    </div>
  );
};

/** The one post or unit that a rule names; null where it names them by a rule. */
const bearerOf = (bearer: Duty['bearer']): Bearer | null => {
  if (typeof bearer === 'string') return null;
  if ('post' in bearer) return { kind: 'post', id: bearer.post };
  return 'unit' in bearer ? { kind: 'unit', id: bearer.unit } : null;
};

const chosenBearer = (chosen: string): Bearer => {
  const [kind, id = ''] = chosen.split(':');
  return { kind: kind === 'unit' ? 'unit' : 'post', id };
};
