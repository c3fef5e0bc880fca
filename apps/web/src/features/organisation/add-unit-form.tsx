import { useSuspenseQuery } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import { useCommand } from '../../api/use-command.ts';
import { Choice } from '../../design/choice.tsx';
import { Dropdown } from '../../design/dropdown.tsx';
import { ErrorNotice } from '../../design/error-notice.tsx';
import { Field } from '../../design/field.tsx';
import { Notice } from '../../design/notice.tsx';
import { useText } from '../../text/use-text.ts';
import styles from './form.module.css';
import { organisationQuery } from './organisation-query.ts';

/** The first is what a document most often leaves to a rule: the towns (一). */
const kinds = [
  'town',
  'bureau',
  'office',
  'section',
  'park',
  'organisation',
  'party',
  'congress',
  'consultative',
] as const;

/** Adds a unit with its head's and its clerk's posts. Kind and parent stay for the next, as towns come in a row. */
export const AddUnitForm = () => {
  const text = useText();
  const { units } = useSuspenseQuery(organisationQuery).data;
  const [name, setName] = useState('');
  const [kind, setKind] = useState<(typeof kinds)[number]>('town');
  const [parentId, setParentId] = useState(units.find((unit) => unit.kind === 'government')?.id ?? null);
  const command = useCommand(api.organisation.addUnit.call, () => setName(''));
  return (
    <form
      className={styles.form}
      aria-label={text('mechanism.posts.addUnit.title')}
      onSubmit={(event) => {
        event.preventDefault();
        command.run({ name, kind, parentId });
      }}
    >
      <h3 className={styles.title}>{text('mechanism.posts.addUnit.title')}</h3>
      <Field label={text('mechanism.posts.addUnit.name')} hint={text('mechanism.posts.addUnit.nameHint')}>
        {(control) => (
          <Input
            {...control}
            required
            maxLength={200}
            autoComplete="off"
            value={name}
            onChange={({ target }) => setName(target.value)}
          />
        )}
      </Field>
      <Field label={text('mechanism.posts.addUnit.kind')}>
        {(control) => (
          <Dropdown
            {...control}
            value={kind}
            options={kinds.map((value) => ({ value, label: text(`mechanism.say.unit-kind.${value}`) }))}
            onChoose={(value) => setKind(kinds.find((one) => one === value) ?? kind)}
          />
        )}
      </Field>
      <Field label={text('mechanism.posts.addUnit.parent')} optional={kind !== 'section'}>
        {(control) => <Choice control={control} options={units} value={parentId} onChange={setParentId} />}
      </Field>
      <div className={styles.wide}>
        <ErrorNotice error={command.error} />
        {command.output && (
          <Notice tone="indigo" title={text('mechanism.posts.addUnit.done', { unit: command.output.name })} />
        )}
      </div>
      <div className={styles.actions}>
        <Button type="primary" htmlType="submit" loading={command.pending} disabled={name.trim() === ''}>
          {text('mechanism.posts.addUnit.submit')}
        </Button>
      </div>
    </form>
  );
};
