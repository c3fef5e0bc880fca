import { useQuery } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import { useCommand } from '../../api/use-command.ts';
import { ConflictNotice } from '../../design/conflict-notice.tsx';
import { ErrorNotice } from '../../design/error-notice.tsx';
import { Field } from '../../design/field.tsx';
import { useText } from '../../text/use-text.ts';
import { type Edition, editionQuery } from './atlas-queries.ts';
import styles from './atlas.module.css';

type PrefaceFormProps = { readonly edition: Edition; readonly onDone: () => void };

const longest = 1_600;

/** Other words for the preface. Whoever was first in between is shown beside them, and nothing typed is lost. */
export const PrefaceForm = ({ edition, onDone }: PrefaceFormProps) => {
  const text = useText();
  const { month } = edition;
  const [words, setWords] = useState(edition.preface.text);
  // What one began with: the press moving on beside is nothing to be told about, other words are.
  const [begun, setBegun] = useState(edition);
  const write = useCommand(api.atlas.writePreface.call, onDone);
  const latest = useQuery({ ...editionQuery(month), enabled: write.conflict, staleTime: 0 }).data ?? edition;
  const current = latest.preface.text === begun.preface.text ? latest : begun;
  const submit = ({ revision }: Edition) => write.run({ month, revision, preface: words });
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        submit(current);
      }}
    >
      <Field label={text('atlas.preface.title')} hint={text('atlas.preface.hint')}>
        {(control) => (
          <Input.TextArea
            {...control}
            required
            autoSize={{ minRows: 6 }}
            maxLength={longest}
            showCount
            value={words}
            onChange={({ target }) => setWords(target.value)}
          />
        )}
      </Field>
      {write.conflict ? (
        <ConflictNotice
          error={write.error}
          differences={[{ field: text('atlas.preface.title'), theirs: latest.preface.text, mine: words }]}
          onKeepMine={() => submit(latest)}
          onTakeTheirs={() => {
            setWords(latest.preface.text);
            setBegun(latest);
            write.forget();
          }}
        />
      ) : (
        <ErrorNotice error={write.error} />
      )}
      <div className={styles.buttons}>
        <Button type="primary" htmlType="submit" loading={write.pending}>
          {text('atlas.preface.save')}
        </Button>
        <Button onClick={onDone}>{text('atlas.preface.leave')}</Button>
      </div>
    </form>
  );
};
