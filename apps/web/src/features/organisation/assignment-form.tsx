import { useQueryClient } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { useEffect, useState } from 'react';
import type { Command } from '../../api/use-command.ts';
import { Choice, type Option } from '../../design/choice.tsx';
import { ConflictNotice } from '../../design/conflict-notice.tsx';
import { ErrorNotice } from '../../design/error-notice.tsx';
import { Field } from '../../design/field.tsx';
import { useText } from '../../text/use-text.ts';
import { useToday } from '../session/index.ts';
import styles from './form.module.css';
import { organisationQuery } from './organisation-query.ts';

/** What somebody wants: whom, from which day, and whom one saw there. */
export type Wish = { readonly post: string | null; readonly expected: string | null; readonly from: string };

type AssignmentFormProps<Input> = {
  readonly title: string;
  /** What is chosen, such as the leader. */
  readonly label: string;
  readonly options: readonly Option[];
  /** Whoever has it now, as far as the ledger was last read. */
  readonly last: string | null;
  readonly command: Command<Input, unknown>;
  readonly inputOf: (wish: Wish) => Input;
  readonly onLeave: () => void;
};

/** Whom from which day on. Should somebody else have been assigned meanwhile, what was chosen stays. */
export const AssignmentForm = <Input,>(props: AssignmentFormProps<Input>) => {
  const { title, label, options, last, command, inputOf, onLeave } = props;
  const text = useText();
  const queries = useQueryClient();
  const [seen, setSeen] = useState(last);
  const [post, setPost] = useState(last);
  const [from, setFrom] = useState(useToday());

  const { conflict } = command;
  useEffect(() => {
    // To show both, the form has to know who has it now.
    if (conflict) void queries.invalidateQueries(organisationQuery);
  }, [conflict, queries]);

  const submit = (expected: string | null) => command.run(inputOf({ post, expected, from }));
  const nameOf = (id: string | null) => {
    const option = options.find((one) => one.id === id);
    return option ? `${option.name} ${option.detail ?? ''}`.trim() : text('mechanism.posts.assign.nobody');
  };
  return (
    <form
      className={styles.form}
      aria-label={title}
      onSubmit={(event) => {
        event.preventDefault();
        submit(seen);
      }}
    >
      <Field label={label} hint={text('mechanism.posts.assign.emptyHint')}>
        {(control) => (
          <Choice
            control={control}
            options={options}
            placeholder={text('mechanism.posts.assign.nobody')}
            value={post}
            onChange={setPost}
          />
        )}
      </Field>
      <Field label={text('mechanism.posts.assign.from')} hint={text('mechanism.posts.assign.fromHint')}>
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
            error={command.error}
            differences={[{ field: label, theirs: nameOf(last), mine: nameOf(post) }]}
            onKeepMine={() => {
              setSeen(last);
              submit(last);
            }}
            onTakeTheirs={onLeave}
          />
        ) : (
          <ErrorNotice error={command.error} />
        )}
      </div>
      <div className={styles.actions}>
        <Button type="primary" htmlType="submit" loading={command.pending} disabled={post === seen}>
          {text('mechanism.posts.assign.submit')}
        </Button>
        <Button onClick={onLeave}>{text('mechanism.posts.assign.leave')}</Button>
      </div>
    </form>
  );
};
