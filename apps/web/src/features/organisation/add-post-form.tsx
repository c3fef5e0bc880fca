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

/** The first is what documents leave out: they name heads, and it is clerks who report. */
const kinds = ['clerk', 'deputy', 'principal'] as const;

/** Adds a post to a unit, vacant until somebody takes it up. */
export const AddPostForm = () => {
  const text = useText();
  const { units } = useSuspenseQuery(organisationQuery).data;
  const [unitId, setUnitId] = useState<string | null>(null);
  const [kind, setKind] = useState<(typeof kinds)[number]>('clerk');
  const [name, setName] = useState('');
  const command = useCommand(api.organisation.addPost.call, () => setName(''));
  return (
    <form
      className={styles.form}
      aria-label={text('mechanism.posts.addPost.title')}
      onSubmit={(event) => {
        event.preventDefault();
        command.run({ unitId: unitId ?? '', name, kind });
      }}
    >
      <h3 className={styles.title}>{text('mechanism.posts.addPost.title')}</h3>
      <Field label={text('fields.unit')}>
        {(control) => <Choice control={control} options={units} value={unitId} onChange={setUnitId} />}
      </Field>
      <Field label={text('mechanism.posts.addPost.kind')}>
        {(control) => (
          <Dropdown
            {...control}
            value={kind}
            options={kinds.map((value) => ({ value, label: text(`mechanism.posts.addPost.kinds.${value}`) }))}
            onChoose={(value) => setKind(kinds.find((one) => one === value) ?? kind)}
          />
        )}
      </Field>
      <Field label={text('mechanism.posts.addPost.name')} hint={text('mechanism.posts.addPost.nameHint')}>
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
      <div className={styles.wide}>
        <ErrorNotice error={command.error} />
        {command.output && (
          <Notice tone="indigo" title={text('mechanism.posts.addPost.done', { post: command.output.name })} />
        )}
      </div>
      <div className={styles.actions}>
        <Button
          type="primary"
          htmlType="submit"
          loading={command.pending}
          disabled={unitId === null || name.trim() === ''}
        >
          {text('mechanism.posts.addPost.submit')}
        </Button>
      </div>
    </form>
  );
};
