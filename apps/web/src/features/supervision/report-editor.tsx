import { useQueryClient } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import { useCommand } from '../../api/use-command.ts';
import { ErrorNotice } from '../../design/error-notice.tsx';
import { Field } from '../../design/field.tsx';
import { useText } from '../../text/use-text.ts';
import { useToday } from '../session/index.ts';
import { DateField } from './date-field.tsx';
import form from './form.module.css';
import { ReportPassage } from './report-passage.tsx';
import { said, toSend, wordsOf } from './report-words.ts';
import styles from './report.module.css';
import type { ReportDraft } from './supervision-queries.ts';

/** Wording a draft: what the ledger says stands in the fields, and what is changed there stays. */
export const ReportEditor = ({ draft }: { readonly draft: ReportDraft }) => {
  const text = useText();
  const today = useToday();
  const queries = useQueryClient();
  const [words, setWords] = useState(() => wordsOf(draft, text('supervision.drafts.separator')));
  const [coversFrom, setCoversFrom] = useState(draft.coversFrom);
  const forgetTyped = () => setWords((kept) => ({ ...kept, passages: {} }));
  const save = useCommand(api.supervision.editDraft.call, forgetTyped);
  const redraw = useCommand(api.supervision.redraw.call);
  const issue = useCommand(api.supervision.issueReport.call);
  const { id, revision } = draft;
  const unsaved =
    JSON.stringify(toSend(draft, words)) !==
    JSON.stringify(toSend(draft, wordsOf(draft, text('supervision.drafts.separator'))));
  const line = (name: 'title' | 'addressee' | 'copies' | 'signedBy', required: boolean) => (
    <Field label={text(`supervision.drafts.${name === 'title' ? 'titleField' : name}`)} optional={!required}>
      {(control) => (
        <Input
          {...control}
          required={required}
          maxLength={200}
          value={words[name]}
          onChange={({ target }) => setWords({ ...words, [name]: target.value })}
        />
      )}
    </Field>
  );
  return (
    <form
      className={styles.report}
      onSubmit={(event) => {
        event.preventDefault();
        save.run(toSend(draft, words));
      }}
    >
      <div className={styles.figures}>
        <DateField
          label={text('supervision.drafts.coversFrom')}
          value={coversFrom}
          max={today}
          onChange={setCoversFrom}
        />
        <Button
          disabled={unsaved}
          loading={redraw.pending}
          onClick={() => redraw.run({ id, revision, coversFrom })}
        >
          {text('supervision.drafts.redraw')}
        </Button>
        <small>{text('supervision.drafts.redrawHint', { count: draft.matters })}</small>
      </div>
      {line('title', true)}
      {draft.passages.map((passage) => (
        <ReportPassage
          key={passage.id}
          passage={passage}
          value={said(passage, words)}
          onChange={(value) => setWords({ ...words, passages: { ...words.passages, [passage.id]: value } })}
        />
      ))}
      {line('addressee', false)}
      {line('copies', false)}
      {line('signedBy', true)}
      <ErrorNotice error={save.error ?? redraw.error ?? issue.error} />
      {save.conflict && (
        <Button onClick={() => void queries.invalidateQueries().then(save.forget)}>
          {text('supervision.drafts.reload')}
        </Button>
      )}
      <div className={form.buttons}>
        <Button
          htmlType="submit"
          type={unsaved ? 'primary' : 'default'}
          disabled={!unsaved}
          loading={save.pending}
        >
          {text('supervision.drafts.save')}
        </Button>
        <Button
          type={unsaved ? 'default' : 'primary'}
          disabled={unsaved || redraw.pending}
          loading={issue.pending}
          onClick={() => issue.run({ id, revision })}
        >
          {text('supervision.drafts.issue')}
        </Button>
        <a href={`/api/supervision-drafts/${id}/paper.pdf`} target="_blank" rel="noreferrer">
          {text('supervision.notice.preview')}
        </a>
      </div>
    </form>
  );
};
