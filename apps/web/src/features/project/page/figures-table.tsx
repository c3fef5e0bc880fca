import { DataTable } from '../../../design/data-table.tsx';
import { Money } from '../../../design/money.tsx';
import { useMoment } from '../../../text/use-moment.ts';
import { useMonth } from '../../../text/use-month.ts';
import { useText } from '../../../text/use-text.ts';
import type { Project } from './project-query.ts';
import styles from './project-page.module.css';

/** Every figure that was given, with who gave it and when; a corrected one stays, struck through, under its correction. */
export const FiguresTable = ({ figures }: Pick<Project, 'figures'>) => {
  const text = useText();
  const moment = useMoment();
  const monthName = useMonth();
  const latest = new Map<string, number>();
  for (const { figure, period, version } of figures) {
    const key = `${figure} ${period}`;
    latest.set(key, Math.max(version, latest.get(key) ?? 0));
  }
  const periodName = (period: string) => {
    if (period === '') return text('project.page.wholeProject');
    return period.length === 4 ? text('project.figures.year', { year: period }) : monthName(period);
  };
  return (
    <>
      <p className={styles.lead}>{text('project.page.figuresLead')}</p>
      <DataTable
        caption={text('project.page.figuresTitle')}
        rows={figures}
        rowKey={({ figure, period, version }) => `${figure} ${period} ${version}`}
        columns={[
          {
            id: 'figure',
            heading: text('project.page.figure'),
            cell: ({ figure }) => text(`project.figure.${figure}`),
            lead: true,
          },
          { id: 'period', heading: text('project.page.period'), cell: ({ period }) => periodName(period) },
          {
            id: 'amount',
            heading: text('project.page.amount'),
            unit: text('fields.unitOfMoney'),
            cell: ({ figure, period, version, amount }) =>
              latest.get(`${figure} ${period}`) === version ? (
                <Money yuan={amount} />
              ) : (
                <>
                  <del>
                    <Money yuan={amount} />
                  </del>
                  <span className="visually-hidden"> {text('project.page.superseded')}</span>
                </>
              ),
            numeric: true,
          },
          {
            id: 'given',
            heading: text('project.page.given'),
            cell: ({ person, postName, givenAt, onBehalf, reason }) => (
              <>
                {[person, postName, ...(onBehalf ? [text('project.page.onBehalf')] : [])]
                  .filter(Boolean)
                  .join(' · ')}{' '}
                {moment(givenAt)}
                {reason !== null && <div>{text('project.page.correction', { reason })}</div>}
              </>
            ),
          },
        ]}
      />
    </>
  );
};
