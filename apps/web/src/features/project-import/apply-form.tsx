import { useQueryClient } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { type FormEvent, useEffect, useState } from 'react';
import { api } from '../../api/client.ts';
import { problemOf } from '../../api/problem.ts';
import { useCommand } from '../../api/use-command.ts';
import { Dropdown } from '../../design/dropdown.tsx';
import { ErrorNotice } from '../../design/error-notice.tsx';
import { Field } from '../../design/field.tsx';
import { useMonth } from '../../text/use-month.ts';
import { useText } from '../../text/use-text.ts';
import styles from './import-page.module.css';
import type { Decision, Preview } from './import-query.ts';

const stages = ['pipeline', 'preparation', 'started', 'construction', 'completed'] as const;

const monthsOfYear = Array.from({ length: 12 }, (_, at) => at + 1);

export type ApplyFormProps = {
  readonly preview: Preview;
  readonly decided: Readonly<Record<string, Decision>>;
  /** Columns were chosen otherwise, and what is shown is still the old reading. */
  readonly awaitsReading: boolean;
  /** Another year of plans, another month (0: none): the preview is compared anew. */
  readonly onAsk: (asked: { year?: number; month?: number }) => void;
};

/** What the workbook does not say, and the button that takes it over. */
export const ApplyForm = ({ preview, decided, awaitsReading, onAsk }: ApplyFormProps) => {
  const text = useText();
  const queries = useQueryClient();
  const [stage, setStage] = useState(preview.stage);
  const [list, setList] = useState('');
  const apply = useCommand(api.projectImport.apply.call);
  const movedOn = problemOf(apply.error)?.code === 'import-moved-on';
  useEffect(() => {
    if (movedOn) void queries.invalidateQueries({ queryKey: api.projectImport.key() });
  }, [movedOn, queries]);
  const { id, counts, year, month, lists } = preview;
  const monthName = useMonth();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    apply.run({ id, expected: counts, year, month, stage, decided, list: list || null });
  };
  return (
    <form className={styles.apply} onSubmit={submit}>
      <p className={styles.summary} role="status">
        {text('project.import.summary', counts)}
      </p>
      <Field label={text('project.import.year')}>
        {(control) => (
          <Input
            {...control}
            type="number"
            min={1990}
            max={2100}
            required
            defaultValue={year}
            onBlur={({ target }) => target.checkValidity() && onAsk({ year: Number(target.value) })}
          />
        )}
      </Field>
      <Field label={text('import.month')}>
        {(control) => (
          <Dropdown
            {...control}
            value={String(month ?? 0)}
            options={[
              { value: '0', label: text('import.noMonth') },
              ...monthsOfYear.map((one) => ({
                value: String(one),
                label: monthName(`${year}-${String(one).padStart(2, '0')}`),
              })),
            ]}
            onChoose={(value) => onAsk({ month: Number(value) })}
          />
        )}
      </Field>
      <Field label={text('project.import.stage')}>
        {(control) => (
          <Dropdown
            {...control}
            value={stage}
            options={stages.map((one) => ({ value: one, label: text(`project.stage.${one}`) }))}
            onChoose={(value) => setStage(stages.find((one) => one === value) ?? stage)}
          />
        )}
      </Field>
      <Field label={text('project.import.list')}>
        {(control) => (
          <Dropdown
            {...control}
            value={list}
            options={[
              { value: '', label: text('project.import.noList') },
              ...lists.map(({ id: listId, name }) => ({ value: listId, label: name })),
            ]}
            onChoose={setList}
          />
        )}
      </Field>
      <Button
        type="primary"
        htmlType="submit"
        loading={apply.pending}
        disabled={preview.found.count === 0 || awaitsReading}
      >
        {text('project.import.apply')}
      </Button>
      {awaitsReading && <p role="status">{text('project.import.rereadFirst')}</p>}
      <ErrorNotice error={apply.error} />
    </form>
  );
};
