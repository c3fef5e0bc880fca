import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { type FormEvent, useEffect, useState } from 'react';
import { api } from '../../api/client.ts';
import { useCommand } from '../../api/use-command.ts';
import { ErrorNotice } from '../../design/error-notice.tsx';
import { Field } from '../../design/field.tsx';
import { Notice } from '../../design/notice.tsx';
import { useText } from '../../text/use-text.ts';
import { CandidateRows } from './candidate-rows.tsx';
import styles from './groundbreaking.module.css';
import { type Groundbreaking, type Plan, unitsQuery } from './groundbreaking-queries.ts';
import { asDraft, draftOf, noItem, noStop, noTask, planOf } from './plan-draft.ts';
import { AgendaFields, RouteFields, TaskFields } from './row-fields.tsx';
import { Rows } from './rows.tsx';

type PlanFormProps = { readonly event: Groundbreaking; readonly plan: Plan; readonly onDone: () => void };

/** A plan as somebody draws it up. Another's change is told, and nothing typed is lost. */
export const PlanForm = ({ event, plan, onDone }: PlanFormProps) => {
  const text = useText();
  const queries = useQueryClient();
  const organisation = useSuspenseQuery(unitsQuery).data;
  const [draft, setDraft] = useState(() => draftOf(event, plan));
  const [seen, setSeen] = useState(event.revision);
  const save = useCommand(api.groundbreaking.save.call, onDone);
  const { conflict } = save;
  useEffect(() => {
    if (conflict) void queries.invalidateQueries({ queryKey: api.groundbreaking.key() });
  }, [conflict, queries]);
  const { rule, slotKey } = event;
  const send = (revision: number) => {
    setSeen(revision);
    save.run({ rule, slotKey, revision, ...planOf(draft) });
  };
  const submit = (submitted: FormEvent) => {
    submitted.preventDefault();
    send(seen);
  };
  const write = (part: Partial<typeof draft>) => setDraft({ ...draft, ...part });
  return (
    <form className={styles.form} onSubmit={submit}>
      <CandidateRows
        at={{ rule, slotKey }}
        candidates={draft.candidates}
        onChange={(candidates) => write({ candidates })}
      />
      {event.ruled !== null && (
        <p className={styles.lead}>
          {text('groundbreaking.agenda.ruled', { items: event.ruled.items.join('、') })}
        </p>
      )}
      <Rows
        label={text('groundbreaking.agenda.title')}
        layout="agenda"
        rows={draft.agenda}
        onChange={(agenda) => write({ agenda })}
        actions={
          <Button onClick={() => write({ agenda: [...draft.agenda, noItem] })}>
            {text('groundbreaking.agenda.add')}
          </Button>
        }
      >
        {(item, change, number) => <AgendaFields item={item} onChange={change} number={number} />}
      </Rows>
      <Rows
        label={text('groundbreaking.route.title')}
        layout="route"
        rows={draft.route}
        onChange={(route) => write({ route })}
        actions={
          <Button onClick={() => write({ route: [...draft.route, noStop] })}>
            {text('groundbreaking.route.add')}
          </Button>
        }
      >
        {(stop, change, number) => (
          <RouteFields stop={stop} candidates={draft.candidates} onChange={change} number={number} />
        )}
      </Rows>
      <Rows
        label={text('groundbreaking.task.title')}
        layout="task"
        rows={draft.tasks}
        onChange={(tasks) => write({ tasks })}
        actions={
          <>
            <Button onClick={() => write({ tasks: [...draft.tasks, noTask] })}>
              {text('groundbreaking.task.add')}
            </Button>
            {draft.tasks.length === 0 && (
              <Button onClick={() => write({ tasks: event.usualTasks.map(asDraft) })}>
                {text('groundbreaking.task.usual')}
              </Button>
            )}
          </>
        }
      >
        {(task, change, number) => (
          <TaskFields task={task} units={organisation.units} onChange={change} number={number} />
        )}
      </Rows>
      {(['service', 'contingency'] as const).map((part) => (
        <Field key={part} label={text(`groundbreaking.${part}`)} optional>
          {(control) => (
            <Input.TextArea
              {...control}
              autoSize={{ minRows: 2 }}
              maxLength={5_000}
              value={draft[part]}
              onChange={({ target }) => write({ [part]: target.value })}
            />
          )}
        </Field>
      ))}
      {conflict ? (
        <Notice
          tone="amber"
          title={text('shell.conflict.title')}
          actions={<Button onClick={() => send(event.revision)}>{text('groundbreaking.keepMine')}</Button>}
        >
          {text('groundbreaking.replaced')}
        </Notice>
      ) : (
        <ErrorNotice error={save.error} />
      )}
      <div className={styles.buttons}>
        <Button type="primary" htmlType="submit" loading={save.pending}>
          {text('groundbreaking.save')}
        </Button>
        <Button onClick={onDone}>{text('groundbreaking.action.cancel')}</Button>
      </div>
    </form>
  );
};
