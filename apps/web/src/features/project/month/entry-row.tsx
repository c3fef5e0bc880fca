import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { ErrorNotice } from '../../../design/error-notice.tsx';
import { Light } from '../../../design/light.tsx';
import { Money } from '../../../design/money.tsx';
import { useUnsent, useUnsentOf } from '../../../offline/unsent.ts';
import { useWaitingCommand } from '../../../offline/use-waiting-command.ts';
import type { Waiting } from '../../../offline/waiting.ts';
import { useMoment } from '../../../text/use-moment.ts';
import { useMonth } from '../../../text/use-month.ts';
import { useText } from '../../../text/use-text.ts';
import { UnsentRefusal } from '../../offline/index.ts';
import { GapList } from '../page/gaps.tsx';
import { aboutMonth, monthSubject } from './about-month.ts';
import { EntryForm } from './entry-form.tsx';
import styles from './entry-row.module.css';
import type { MonthEntry } from './month-query.ts';

export type EntryRowProps = {
  readonly entry: MonthEntry;
  readonly month: string;
  readonly closed: boolean;
  readonly openAtFirst: boolean;
};

/** One project of the month: how it stands, 无变化 in one click, or the form. */
export const EntryRow = ({ entry, month, closed, openAtFirst }: EntryRowProps) => {
  const text = useText();
  const moment = useMoment();
  const monthName = useMonth();
  const [open, setOpen] = useState(openAtFirst);
  const unchanged = useWaitingCommand('project.reportUnchanged');
  const { projectId, name, halt, report, last, gaps } = entry;
  const { known } = useUnsent();
  const unsent = useUnsentOf(monthSubject(projectId, month));
  const verb = unsent ? 'offline.takeBack' : report ? 'project.month.edit' : 'project.page.report';
  const words = report?.progress ?? last?.progress ?? text('project.month.noUnchanged');
  return (
    <li id={projectId} className={styles.row}>
      <div className={styles.line}>
        <h2 className={styles.name}>{name}</h2>
        <div className={styles.state}>
          {unsent ? (
            <Light tone={unsent.refusal ? 'cinnabar' : 'amber'}>
              {text(unsent.refusal ? 'offline.refused' : 'offline.waits')}
            </Light>
          ) : report === null ? (
            <Light tone="amber">{text('project.month.open')}</Light>
          ) : (
            <>
              <Light tone="indigo">
                {text(report.unchanged ? 'project.month.reportedUnchanged' : 'project.month.reported')}
              </Light>
              <span className={styles.by}>
                {text('project.month.by', { name: report.reportedBy, time: moment(report.reportedAt) })}
                {report.onBehalf && ` · ${text('project.page.onBehalf')}`}
              </span>
            </>
          )}
        </div>
        <div className={styles.actions}>
          {report === null && last !== null && !unsent && (
            <Button
              loading={unchanged.pending}
              title={text('project.month.unchangedHint', { month: monthName(last.month) })}
              aria-label={`${text('project.month.unchanged')} ${name}`}
              onClick={() =>
                unchanged.run(
                  { id: projectId, month },
                  {
                    ...aboutMonth(entry, month, text('project.month.title', { month: monthName(month) })),
                    words: [[text('project.month.unchanged'), words]],
                  },
                )
              }
            >
              {text('project.month.unchanged')}
            </Button>
          )}
          <Button
            type={report === null && !open ? 'primary' : 'default'}
            aria-expanded={open}
            aria-label={`${text(verb)} ${name}`}
            onClick={() => setOpen(!open)}
          >
            {text(verb)}
          </Button>
        </div>
      </div>
      <p className={styles.words}>
        {report && (
          <>
            {text('project.page.thisMonth')} <Money yuan={report.completed} /> {text('fields.unitOfMoney')}{' '}
            ·{' '}
          </>
        )}
        {words}
      </p>
      {halt === 'suspended' && <p className={styles.words}>{text('project.month.suspended')}</p>}
      {gaps.length > 0 && (
        <details className={styles.gaps}>
          <summary>{text('project.month.gaps', { count: gaps.length })}</summary>
          <GapList gaps={gaps} />
          <Link to="/projects/$projectId/record" params={{ projectId }}>
            {text('project.page.keepUp')}
          </Link>
        </details>
      )}
      <ErrorNotice error={unchanged.error} />
      {unsent && !open && <Unsent waiting={unsent} />}
      {open && known && (
        <EntryForm
          entry={entry}
          month={month}
          closed={closed}
          unsent={unsent}
          onDone={() => setOpen(false)}
        />
      )}
    </li>
  );
};

/** That what was written is still here, or why it was not taken. */
const Unsent = ({ waiting: { refusal } }: { readonly waiting: Waiting }) => {
  const text = useText();
  return (
    <>
      {refusal ? <UnsentRefusal refusal={refusal} /> : <p>{text('offline.waitsDetail')}</p>}
      <Link to="/unsent">{text('offline.title')}</Link>
    </>
  );
};
