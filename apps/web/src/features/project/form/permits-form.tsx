import { type Permit, permits, type PermitState, permitStates } from '@guatu/engine';
import { Button, Input } from 'antd';
import { type FormEvent, useState } from 'react';
import { api } from '../../../api/client.ts';
import { useCommand } from '../../../api/use-command.ts';
import { Dropdown } from '../../../design/dropdown.tsx';
import { ErrorNotice } from '../../../design/error-notice.tsx';
import { useText } from '../../../text/use-text.ts';
import { useToday } from '../../session/index.ts';
import type { Project } from '../page/project-query.ts';
import { useLatestOnConflict } from '../use-latest-on-conflict.ts';
import styles from './project-form.module.css';

type Row = {
  readonly permit: Permit;
  readonly name: string;
  readonly state: PermitState;
  readonly number: string;
  readonly dated: string;
};

const fresh = (permit: Permit): Row => ({ permit, name: '', state: 'not-begun', number: '', dated: '' });

/** How far approvals and land are; the usual ones are listed with one click and need only their state. */
export const PermitsForm = ({ project }: { readonly project: Project }) => {
  const text = useText();
  const today = useToday();
  const { id, revision } = project;
  const [rows, setRows] = useState<readonly Row[]>(() =>
    project.permits.map(({ name, number, dated, ...row }) => ({
      ...row,
      name: name ?? '',
      number: number ?? '',
      dated: dated ?? '',
    })),
  );
  const save = useCommand(api.project.permit.call);
  useLatestOnConflict(save.conflict);
  const change = (at: number, part: Partial<Row>) =>
    setRows((before) => before.map((row, index) => (index === at ? { ...row, ...part } : row)));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const said = rows.map(({ name, number, dated, ...row }) => ({
      ...row,
      name: name.trim() || null,
      number: number.trim() || null,
      dated: dated || null,
    }));
    save.run({ id, revision, permits: said });
  };
  const unlisted = permits.filter((one) => one !== 'other' && rows.every(({ permit }) => permit !== one));
  return (
    <form className={styles.form} onSubmit={submit}>
      <h2>{text('project.form.permitsTitle')}</h2>
      <div className={styles.rows}>
        {rows.map((row, at) => {
          const called = row.name || text(`project.permit.${row.permit}`);
          return (
            // oxlint-disable-next-line react/no-array-index-key -- a row has nothing else to be known by
            <div key={at} className={styles.row}>
              {row.permit === 'other' ? (
                <Input
                  aria-label={`${text('project.form.permitName')} ${at + 1}`}
                  placeholder={text('project.form.permitName')}
                  required
                  maxLength={200}
                  value={row.name}
                  onChange={({ target }) => change(at, { name: target.value })}
                />
              ) : (
                <span>{called}</span>
              )}
              <Dropdown
                aria-label={`${text('project.page.permitState')} ${called}`}
                value={row.state}
                options={permitStates.map((one) => ({
                  value: one,
                  label: text(`project.permitState.${one}`),
                }))}
                onChoose={(chosen) =>
                  change(at, { state: permitStates.find((one) => one === chosen) ?? 'not-begun' })
                }
              />
              <Input
                aria-label={`${text('project.page.permitNumber')} ${called}`}
                placeholder={text('project.page.permitNumber')}
                maxLength={200}
                value={row.number}
                onChange={({ target }) => change(at, { number: target.value })}
              />
              <Input
                aria-label={`${text('project.page.permitDate')} ${called}`}
                type="date"
                max={today}
                value={row.dated}
                onChange={({ target }) => change(at, { dated: target.value })}
              />
              <Button
                type="link"
                aria-label={`${text('project.form.removeRow')} ${called}`}
                onClick={() => setRows(rows.filter((_row, index) => index !== at))}
              >
                {text('project.form.removeRow')}
              </Button>
            </div>
          );
        })}
      </div>
      <ErrorNotice error={save.error} />
      <div className={styles.buttons}>
        {unlisted.length > 0 && (
          <Button onClick={() => setRows([...rows, ...unlisted.map(fresh)])}>
            {text('project.form.addUsual')}
          </Button>
        )}
        <Button onClick={() => setRows([...rows, fresh('other')])}>{text('project.form.addRow')}</Button>
        <Button htmlType="submit" loading={save.pending}>
          {text('project.form.permitsSave')}
        </Button>
      </div>
    </form>
  );
};
