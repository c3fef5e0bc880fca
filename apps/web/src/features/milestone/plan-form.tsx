import { plannedBackward } from '@guatu/engine';
import { useQueryClient } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { type FormEvent, useEffect, useState } from 'react';
import { api } from '../../api/client.ts';
import { useCommand } from '../../api/use-command.ts';
import { Dropdown } from '../../design/dropdown.tsx';
import { ErrorNotice } from '../../design/error-notice.tsx';
import { Field } from '../../design/field.tsx';
import { Notice } from '../../design/notice.tsx';
import { type Text, useText } from '../../text/use-text.ts';
import styles from './milestone.module.css';
import type { Schedule } from './milestone-queries.ts';
import { type DraftStep, draftOf, stepsOf } from './plan-draft.ts';
import { PlanRows } from './plan-rows.tsx';

export type PlanFormProps = {
  readonly projectId: string;
  readonly schedule: Schedule;
  readonly templates: Awaited<ReturnType<typeof api.milestone.templates.call>>;
  readonly onSaved: () => void;
};

/** A plan as somebody draws it up; the days are worked out as one types. Another's change is told, and nothing typed is lost. */
export const PlanForm = ({ projectId, schedule, templates, onSaved }: PlanFormProps) => {
  const text = useText();
  const queries = useQueryClient();
  const { plan } = schedule;
  const suiting = templates.templates.find(({ id }) => id === templates.suits);
  const [finish, setFinish] = useState(plan?.finish ?? schedule.plannedFinish ?? '');
  const [draft, setDraft] = useState<readonly DraftStep[]>(() =>
    draftOf(plan ? schedule.milestones : (suiting?.steps ?? [])),
  );
  const [reason, setReason] = useState('');
  const draw = useCommand(api.milestone.draw.call, onSaved);
  const { conflict } = draw;
  useEffect(() => {
    if (conflict) void queries.invalidateQueries({ queryKey: api.milestone.key() });
  }, [conflict, queries]);
  const { steps, plannedOn: worked, fault } = read(draft, finish, text);
  // What was reached keeps the day it had.
  const reached = schedule.milestones.filter(({ actualOn }) => actualOn !== null);
  const plannedOn = new Map([...worked, ...reached.map((one) => [one.key, one.plannedOn] as const)]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (steps === null) return;
    draw.run({
      id: projectId,
      revision: plan?.revision ?? null,
      finish,
      steps,
      reason: reason.trim() || null,
    });
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <div className={styles.top}>
        <Field label={text('milestone.plan.finish')}>
          {(control) => (
            <Input
              {...control}
              type="date"
              required
              value={finish}
              onChange={({ target }) => setFinish(target.value)}
            />
          )}
        </Field>
        <Field label={text('milestone.plan.template')}>
          {(control) => (
            <Dropdown
              {...control}
              aria-label={text('milestone.plan.templateChoose')}
              value=""
              options={[
                { value: '', label: text('milestone.plan.templateChoose') },
                ...templates.templates.map(({ id, name }) => ({ value: id, label: name })),
              ]}
              onChoose={(chosen) => {
                const template = templates.templates.find(({ id }) => id === chosen);
                if (template) setDraft(draftOf(template.steps));
              }}
            />
          )}
        </Field>
      </div>
      {draft.length === 0 && <p>{text('milestone.plan.nothing')}</p>}
      <PlanRows draft={draft} onChange={setDraft} plannedOn={plannedOn} />
      {fault !== null && (
        <p role="alert" className={styles.lacking}>
          {fault}
        </p>
      )}
      {plan !== null && (
        <Field label={text('milestone.plan.reason')} hint={text('milestone.plan.reasonHint')} optional>
          {(control) => (
            <Input.TextArea
              {...control}
              autoSize
              maxLength={500}
              value={reason}
              onChange={({ target }) => setReason(target.value)}
            />
          )}
        </Field>
      )}
      {conflict ? (
        <Notice tone="amber" title={text('shell.conflict.title')}>
          {text('milestone.plan.replaced')}
        </Notice>
      ) : (
        <ErrorNotice error={draw.error} />
      )}
      <Button
        type="primary"
        htmlType="submit"
        loading={draw.pending}
        disabled={steps === null || finish === ''}
      >
        {text('milestone.plan.save')}
      </Button>
    </form>
  );
};

/** What a draft comes to: its steps and their days, or why it is no plan. */
const read = (draft: readonly DraftStep[], finish: string, text: Text) => {
  const said = stepsOf(draft);
  const none = new Map<string, string>();
  if ('unknown' in said) {
    return { steps: null, plannedOn: none, fault: text('milestone.plan.unknown', { number: said.unknown }) };
  }
  if (finish === '' || draft.length === 0) return { steps: null, plannedOn: none, fault: null };
  const planned = plannedBackward(finish, said.steps);
  if ('refused' in planned) {
    const names = planned.keys.map((key) => said.steps.find((step) => step.key === key)?.name ?? key);
    return {
      steps: null,
      plannedOn: none,
      fault: text('milestone.plan.cycle', { names: names.join(text('milestone.arrow')) }),
    };
  }
  return {
    steps: said.steps,
    plannedOn: new Map(planned.next.map((step) => [step.key, step.plannedOn])),
    fault: null,
  };
};
