import { plannedBackward } from '@guatu/engine';
import { useQueryClient } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { type FormEvent, useEffect, useState } from 'react';
import { api } from '../../api/client.ts';
import { useCommand } from '../../api/use-command.ts';
import { ErrorNotice } from '../../design/error-notice.tsx';
import { Field } from '../../design/field.tsx';
import { Notice } from '../../design/notice.tsx';
import { useText } from '../../text/use-text.ts';
import styles from './milestone.module.css';
import type { Template } from './milestone-queries.ts';
import { draftOf, stepsOf } from './plan-draft.ts';
import { PlanRows } from './plan-rows.tsx';

/** Steps of one kind of project as somebody writes them. Another's change is told, and nothing typed is lost. */
export const TemplateForm = ({
  template,
  onDone,
}: {
  readonly template: Template;
  readonly onDone: () => void;
}) => {
  const text = useText();
  const queries = useQueryClient();
  const [name, setName] = useState(template.name);
  const [suits, setSuits] = useState(template.suits.join('、'));
  const [draft, setDraft] = useState(() => draftOf(template.steps));
  const done = () => {
    void queries.invalidateQueries({ queryKey: api.milestone.key() });
    onDone();
  };
  const keep = useCommand(api.milestone.keepTemplate.call, done);
  const drop = useCommand(api.milestone.dropTemplate.call, done);
  const { conflict } = keep;
  useEffect(() => {
    if (conflict) void queries.invalidateQueries({ queryKey: api.milestone.key() });
  }, [conflict, queries]);
  const said = stepsOf(draft);
  const planned = 'steps' in said ? plannedBackward(anyDay, said.steps) : null;
  const unfit = draft.length === 0 || planned === null || 'refused' in planned;
  const { id, revision, customary } = template;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (unfit || !('steps' in said)) return;
    keep.run({ id, revision, name: name.trim(), suits: wordsIn(suits), steps: said.steps });
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <div className={styles.top}>
        <Field label={text('milestone.templates.name')}>
          {(control) => (
            <Input
              {...control}
              required
              maxLength={60}
              value={name}
              onChange={({ target }) => setName(target.value)}
            />
          )}
        </Field>
        <Field
          label={text('milestone.templates.suits')}
          hint={text('milestone.templates.suitsHint')}
          optional
        >
          {(control) => (
            <Input {...control} value={suits} onChange={({ target }) => setSuits(target.value)} />
          )}
        </Field>
      </div>
      <PlanRows draft={draft} onChange={setDraft} plannedOn={new Map()} />
      {draft.length > 0 && unfit && (
        <p role="alert" className={styles.lacking}>
          {text('milestone.templates.unfit')}
        </p>
      )}
      {conflict ? (
        <Notice tone="amber" title={text('shell.conflict.title')}>
          {text('milestone.templates.replaced')}
        </Notice>
      ) : (
        <ErrorNotice error={keep.error ?? drop.error} />
      )}
      <p>
        <Button type="primary" htmlType="submit" loading={keep.pending} disabled={unfit}>
          {text('milestone.templates.save')}
        </Button>{' '}
        {revision !== null && (
          <Button loading={drop.pending} onClick={() => drop.run({ id, revision })}>
            {text(customary ? 'milestone.templates.backToCustomary' : 'milestone.templates.drop')}
          </Button>
        )}{' '}
        <Button type="link" onClick={onDone}>
          {text('milestone.templates.leave')}
        </Button>
      </p>
    </form>
  );
};

/** Whether steps are a plan does not hang on when it ends. */
const anyDay = '2000-01-01';

/** Words as people separate them. */
const wordsIn = (written: string): string[] => [
  ...new Set(written.split(/[、,，;；\s]+/).filter((word) => word !== '')),
];
