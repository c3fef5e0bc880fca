import { useQueryClient } from '@tanstack/react-query';
import { Button, Input, Radio, Select } from 'antd';
import { useEffect, useState } from 'react';
import type { Command } from '../../api/use-command.ts';
import { ConflictNotice } from '../../design/conflict-notice.tsx';
import { ErrorNotice } from '../../design/error-notice.tsx';
import { Field } from '../../design/field.tsx';
import { useText } from '../../text/use-text.ts';
import { useToday } from '../session/index.ts';
import { organisationQuery, type Post } from './organisation-query.ts';
import styles from './form.module.css';

type Succession = {
  postId: string;
  expectedHolder: string | null;
  successor: { personId: string } | { name: string };
  from: string;
};

type SuccessionFormProps = {
  readonly post: Post;
  /** Whoever holds a post already, as `[id, name]`. */
  readonly people: readonly (readonly [id: string, name: string])[];
  readonly succeed: Command<Succession, unknown>;
  readonly onLeave: () => void;
};

/** Who follows in a post, and from which day. Should the holder have changed meanwhile, what was typed stays. */
export const SuccessionForm = ({ post, people, succeed, onLeave }: SuccessionFormProps) => {
  const text = useText();
  const queries = useQueryClient();
  const latest = post.next ?? post.holder;
  const [seen, setSeen] = useState(latest);
  const [known, setKnown] = useState(false);
  const [name, setName] = useState('');
  const [personId, setPersonId] = useState<string>();
  const [from, setFrom] = useState(useToday());

  const { conflict } = succeed;
  useEffect(() => {
    // To show both, the form has to know who holds the post now.
    if (conflict) void queries.invalidateQueries(organisationQuery);
  }, [conflict, queries]);

  const submit = (expected: Post['holder']) =>
    succeed.run({
      postId: post.id,
      expectedHolder: expected?.personId ?? null,
      successor: known ? { personId: personId ?? '' } : { name },
      from,
    });
  const successor = known ? (people.find(([id]) => id === personId)?.[1] ?? '') : name;
  const vacant = text('mechanism.posts.vacant');
  return (
    <form
      className={styles.form}
      aria-label={text('mechanism.posts.succession.title', { post: post.name })}
      onSubmit={(event) => {
        event.preventDefault();
        submit(seen);
      }}
    >
      <h2 className={styles.title}>{text('mechanism.posts.succession.title', { post: post.name })}</h2>
      <p className={styles.now}>
        {seen === null
          ? text('mechanism.posts.succession.vacantNow')
          : text('mechanism.posts.succession.now', { holder: seen.name, since: seen.since })}
      </p>
      <div className={styles.wide}>
        <Radio.Group
          aria-label={text('mechanism.posts.succession.who')}
          value={known}
          onChange={({ target }) => setKnown(target.value as boolean)}
        >
          <Radio value={false}>{text('mechanism.posts.succession.new')}</Radio>
          <Radio value>{text('mechanism.posts.succession.existing')}</Radio>
        </Radio.Group>
      </div>
      {known ? (
        <Field label={text('mechanism.posts.succession.person')}>
          {(control) => (
            <Select
              {...control}
              showSearch={{ optionFilterProp: 'label' }}
              value={personId ?? null}
              onChange={(chosen) => setPersonId(chosen ?? undefined)}
              options={people.map(([value, label]) => ({ value, label }))}
            />
          )}
        </Field>
      ) : (
        <Field label={text('mechanism.posts.succession.name')}>
          {(control) => (
            <Input
              {...control}
              // The register is long: the form it opens at its top comes into view with its first field.
              autoFocus
              required
              maxLength={200}
              autoComplete="off"
              value={name}
              onChange={({ target }) => setName(target.value)}
            />
          )}
        </Field>
      )}
      <Field
        label={text('mechanism.posts.succession.from')}
        hint={text('mechanism.posts.succession.fromHint')}
      >
        {(control) => (
          <Input
            {...control}
            type="date"
            required
            value={from}
            onChange={({ target }) => setFrom(target.value)}
          />
        )}
      </Field>
      <div className={styles.wide}>
        {conflict ? (
          <ConflictNotice
            error={succeed.error}
            differences={[
              {
                field: text('mechanism.posts.holder'),
                theirs: latest?.name ?? vacant,
                mine: successor,
              },
            ]}
            onKeepMine={() => {
              setSeen(latest);
              submit(latest);
            }}
            onTakeTheirs={onLeave}
          />
        ) : (
          <ErrorNotice error={succeed.error} />
        )}
      </div>
      <div className={styles.actions}>
        <Button type="primary" htmlType="submit" loading={succeed.pending} disabled={successor.trim() === ''}>
          {text('mechanism.posts.succession.submit')}
        </Button>
        <Button onClick={onLeave}>{text('mechanism.posts.succession.leave')}</Button>
      </div>
    </form>
  );
};
