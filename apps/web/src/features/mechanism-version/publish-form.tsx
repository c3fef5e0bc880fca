import { useQueryClient } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { useEffect, useState } from 'react';
import { api } from '../../api/client.ts';
import { useCommand } from '../../api/use-command.ts';
import { ErrorNotice } from '../../design/error-notice.tsx';
import { Field } from '../../design/field.tsx';
import { Notice } from '../../design/notice.tsx';
import { useText } from '../../text/use-text.ts';
import { countOf } from './comparison-view.tsx';
import styles from './edit-room.module.css';
import type { Question } from './examine.ts';
import type { DraftInHand } from './use-draft.ts';
import type { Examined } from './use-examination.ts';
import { type Version, versionsQuery } from './version-queries.ts';
import { obstacleTo } from './obstacle.ts';

type PublishFormProps = {
  readonly draft: DraftInHand;
  readonly published: Version;
  readonly today: string;
  readonly question: Question;
  readonly examined: Examined;
  readonly effectiveFrom: string;
  readonly onEffectiveFrom: (date: string) => void;
  readonly onPublished: () => void;
};

/** From which day, and why; then once more with what it changes, since what is published is not taken back. */
export const PublishForm = (props: PublishFormProps) => {
  const { draft, published, today, question, examined, effectiveFrom, onEffectiveFrom, onPublished } = props;
  const text = useText();
  const queries = useQueryClient();
  const [note, setNote] = useState('');
  const [asked, setAsked] = useState<string | null>(null);
  const publish = useCommand(api.mechanismVersion.publish.call, onPublished);
  const { conflict } = publish;
  useEffect(() => {
    // Somebody else published meanwhile: the notice above needs to know what.
    if (conflict) void queries.invalidateQueries(versionsQuery);
  }, [conflict, queries]);

  const version = published.version + 1;
  const compared = examined.pending ? null : examined.examination?.compared;
  const obstacle = obstacleTo({
    changed: draft.changed,
    stale: draft.base !== published.version,
    broken: examined.examination?.findings.some(({ severity }) => severity === 'error') === true,
    effectiveFrom,
    today,
    note,
  });
  // The question was put of one text and one day; where they change, it is put again.
  const sure = obstacle === null && asked === draft.text;
  return (
    <form
      className={styles.publish}
      aria-label={text('mechanismVersion.publish.title')}
      onSubmit={(event) => {
        event.preventDefault();
        publish.forget();
        setAsked(draft.text);
      }}
    >
      <h2>{text('mechanismVersion.publish.title')}</h2>
      <Field
        label={text('mechanismVersion.publish.effectiveFrom')}
        hint={text('mechanismVersion.publish.effectiveHint')}
      >
        {(control) => (
          <Input
            {...control}
            type="date"
            required
            min={today}
            value={effectiveFrom}
            onChange={({ target }) => {
              setAsked(null);
              onEffectiveFrom(target.value);
            }}
          />
        )}
      </Field>
      <Field label={text('mechanismVersion.publish.note')} hint={text('mechanismVersion.publish.noteHint')}>
        {(control) => (
          <Input.TextArea
            {...control}
            required
            maxLength={5000}
            autoSize={{ minRows: 2, maxRows: 6 }}
            value={note}
            onChange={({ target }) => setNote(target.value)}
          />
        )}
      </Field>
      {obstacle !== null && (
        <p className={styles.quiet}>
          {text(`mechanismVersion.publish.obstacle.${obstacle}`, { version: published.version, today })}
        </p>
      )}
      {!conflict && <ErrorNotice error={publish.error} />}
      {sure && compared != null ? (
        <Notice
          tone="indigo"
          title={text('mechanismVersion.publish.sure', { version, from: effectiveFrom })}
          actions={
            <>
              <Button
                type="primary"
                // The form is at the foot of a long side: the question comes into view.
                autoFocus
                loading={publish.pending}
                onClick={() =>
                  publish.run({
                    source: draft.text,
                    effectiveFrom,
                    note: note.trim(),
                    expectedVersion: draft.base,
                  })
                }
              >
                {text('mechanismVersion.publish.confirm')}
              </Button>
              <Button onClick={() => setAsked(null)}>{text('mechanismVersion.publish.back')}</Button>
            </>
          }
        >
          <p>
            {text('mechanismVersion.publish.counts', {
              from: question.from,
              to: question.to,
              appear: compared.comparison.obligations.appear.length,
              vanish: compared.comparison.obligations.vanish.length,
              move: compared.comparison.obligations.move.length,
              slots: countOf(compared.comparison.slots),
            })}
          </p>
          <p>{text('mechanismVersion.publish.final')}</p>
        </Notice>
      ) : (
        <Button type="primary" htmlType="submit" disabled={obstacle !== null || compared == null}>
          {text('mechanismVersion.publish.next', { version })}
        </Button>
      )}
    </form>
  );
};
