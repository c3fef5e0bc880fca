import { type MoneySource, moneySources } from '@guatu/engine';
import { Button, Input } from 'antd';
import { type FormEvent, useState } from 'react';
import { api } from '../../../api/client.ts';
import { useCommand } from '../../../api/use-command.ts';
import { Dropdown } from '../../../design/dropdown.tsx';
import { ErrorNotice } from '../../../design/error-notice.tsx';
import { readMoney, writeMoney } from '../../../design/read-money.ts';
import { tenThousands } from '../../../design/ten-thousands.ts';
import { useLocale, useText } from '../../../text/use-text.ts';
import type { Project } from '../page/project-query.ts';
import { useLatestOnConflict } from '../use-latest-on-conflict.ts';
import styles from './project-form.module.css';

type Row = { readonly source: MoneySource; readonly amount: string; readonly note: string };

/** Where the money comes from, and what it comes to beside the total. */
export const SourcesForm = ({ project }: { readonly project: Project }) => {
  const text = useText();
  const locale = useLocale();
  const { id, revision, totalInvestment } = project;
  const [rows, setRows] = useState<readonly Row[]>(() =>
    project.sources.map(({ source, amount, note }) => ({
      source,
      amount: writeMoney(amount),
      note: note ?? '',
    })),
  );
  const fund = useCommand(api.project.fund.call);
  useLatestOnConflict(fund.conflict);
  const change = (at: number, part: Partial<Row>) =>
    setRows((before) => before.map((row, index) => (index === at ? { ...row, ...part } : row)));
  const sum = rows.reduce((total, { amount }) => total + (readMoney(amount) ?? 0), 0);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const sources = rows.map(({ source, amount, note }) => ({
      source,
      amount: readMoney(amount) ?? 0,
      note: note.trim() || null,
    }));
    fund.run({ id, revision, sources });
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <h2>{text('project.form.sourcesTitle')}</h2>
      <div className={styles.rows}>
        {rows.map((row, at) => (
          // oxlint-disable-next-line react/no-array-index-key -- a row has nothing else to be known by
          <div key={at} className={styles.row}>
            <Dropdown
              aria-label={`${text('project.form.source')} ${at + 1}`}
              value={row.source}
              options={moneySources.map((one) => ({ value: one, label: text(`project.source.${one}`) }))}
              onChoose={(chosen) =>
                change(at, { source: moneySources.find((one) => one === chosen) ?? 'other' })
              }
            />
            <Input
              aria-label={`${text('project.form.amount')} ${text('fields.unitOfMoney')} ${at + 1}`}
              placeholder={text('fields.unitOfMoney')}
              inputMode="decimal"
              required
              status={row.amount !== '' && readMoney(row.amount) === null ? 'error' : ''}
              value={row.amount}
              onChange={({ target }) => change(at, { amount: target.value })}
            />
            <Input
              aria-label={`${text('project.form.note')} ${at + 1}`}
              placeholder={text('project.form.note')}
              maxLength={200}
              value={row.note}
              onChange={({ target }) => change(at, { note: target.value })}
            />
            <Button type="link" onClick={() => setRows(rows.filter((_row, index) => index !== at))}>
              {text('project.form.removeRow')}
            </Button>
          </div>
        ))}
      </div>
      <p role="status">
        {text('project.form.sourcesSum', {
          sum: tenThousands(sum, locale),
          total: totalInvestment === null ? '—' : tenThousands(totalInvestment, locale),
        })}
      </p>
      <ErrorNotice error={fund.error} />
      <div className={styles.buttons}>
        <Button onClick={() => setRows([...rows, { source: 'county', amount: '', note: '' }])}>
          {text('project.form.addRow')}
        </Button>
        <Button
          htmlType="submit"
          loading={fund.pending}
          disabled={rows.some(({ amount }) => readMoney(amount) === null)}
        >
          {text('project.form.sourcesSave')}
        </Button>
      </div>
    </form>
  );
};
