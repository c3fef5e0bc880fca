import { EmptyState } from '../../../design/empty-state.tsx';
import { Money } from '../../../design/money.tsx';
import { useMoment } from '../../../text/use-moment.ts';
import { useMonth } from '../../../text/use-month.ts';
import { useText } from '../../../text/use-text.ts';
import styles from './months-list.module.css';
import type { Month } from './project-query.ts';

/** What was reported month by month, the newest first, with its photographs. */
export const MonthsList = ({ months }: { readonly months: readonly Month[] }) => {
  const text = useText();
  if (months.length === 0) return <EmptyState>{text('project.page.noMonths')}</EmptyState>;
  return (
    <ol className={styles.months}>
      {months.map((month) => (
        <li key={month.month} className={styles.month}>
          <MonthReport month={month} />
        </li>
      ))}
    </ol>
  );
};

const MonthReport = ({ month }: { readonly month: Month }) => {
  const text = useText();
  const moment = useMoment();
  const monthName = useMonth();
  const { reportedBy: name, postName: post, reportedAt } = month;
  const marks = [
    ...(month.unchanged ? [text('project.page.unchanged')] : []),
    ...(month.onBehalf ? [text('project.page.onBehalf')] : []),
  ];
  return (
    <>
      <h3 className={styles.name}>{monthName(month.month)}</h3>
      <div>
        <p className={styles.sum}>
          {text('project.page.thisMonth')}{' '}
          <strong>
            <Money yuan={month.completed} />
          </strong>{' '}
          {text('fields.unitOfMoney')}
          {month.statistics !== null && (
            <>
              {' '}
              · {text('project.figure.statistics')} <Money yuan={month.statistics} />{' '}
              {text('fields.unitOfMoney')}
            </>
          )}
          {marks.map((mark) => (
            <span key={mark} className={styles.mark}>
              {mark}
            </span>
          ))}
        </p>
        <p>{month.progress}</p>
        {month.problems !== null && (
          <p>
            {text('project.fact.problems')}: {month.problems}
          </p>
        )}
        {month.explanation !== null && <p>{text('project.page.explained', { text: month.explanation })}</p>}
        <p className={styles.by}>{text('project.page.reported', { name, post, time: moment(reportedAt) })}</p>
      </div>
    </>
  );
};
