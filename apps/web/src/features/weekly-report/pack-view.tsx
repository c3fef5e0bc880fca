import { useSuspenseQuery } from '@tanstack/react-query';
import { useDay } from '../../text/use-day.ts';
import { useMoment } from '../../text/use-moment.ts';
import { useText } from '../../text/use-text.ts';
import { useToday } from '../session/index.ts';
import { FiguresTable } from './figures-table.tsx';
import { OutcomesTable } from './outcomes-table.tsx';
import { ReportState } from './report-state.tsx';
import { ReportText } from './report-text.tsx';
import { packQuery, type Week } from './weekly-queries.ts';
import styles from './weekly-report.module.css';

type PackViewProps = { readonly slotKey: string; readonly sealed: Week['sealed']; readonly heard: boolean };

/** What lies before the meeting: the last decisions, the page of figures, every report; and the same as files. */
export const PackView = ({ slotKey, sealed, heard }: PackViewProps) => {
  const text = useText();
  const pack = useSuspenseQuery(packQuery(slotKey)).data;
  const day = useDay(useToday());
  const { outcomes, figures, reports, asOf } = pack;
  return (
    <>
      <section className={styles.part} aria-labelledby="weekly-pack">
        <h2 id="weekly-pack">
          {text('weeklyReport.pack.title')}{' '}
          <small>{text('weeklyReport.pack.asOf', { day: day(asOf) })}</small>
        </h2>
        <Files slotKey={slotKey} sealed={sealed} heard={heard} />
      </section>
      <section className={styles.part} aria-labelledby="weekly-outcomes">
        <h2 id="weekly-outcomes">{text('weeklyReport.pack.outcomes')}</h2>
        <OutcomesTable rows={outcomes} asOf={asOf} />
      </section>
      <section className={styles.part} aria-labelledby="weekly-figures">
        <h2 id="weekly-figures">{text('weeklyReport.pack.figures')}</h2>
        <div className={styles.wide}>
          <FiguresTable rows={figures} />
        </div>
      </section>
      <section className={styles.part} aria-labelledby="weekly-reports">
        <h2 id="weekly-reports">{text('weeklyReport.pack.reports')}</h2>
        {reports.map((report) => (
          <article key={`${report.bearerKind}:${report.bearerId}`} className={styles.leader}>
            <h3>{[report.title, report.name].filter(Boolean).join(' ')}</h3>
            <ReportState report={{ ...report, excused: null }} />
            {report.excusedBecause !== null && <p>{report.excusedBecause}</p>}
            <ReportText lines={report.lines} asOf={asOf} level={4} />
          </article>
        ))}
      </section>
    </>
  );
};

const Files = ({ slotKey, sealed, heard }: PackViewProps) => {
  const text = useText();
  const moment = useMoment();
  if (heard && sealed === null) return <p role="status">{text('weeklyReport.meeting.freezing')}</p>;
  const address = (kind: 'pdf' | 'docx') =>
    sealed === null
      ? `/api/weekly-reports/${slotKey}/pack.${kind}`
      : `/api/files/${kind === 'pdf' ? sealed.pdfFileId : sealed.docxFileId}`;
  return (
    <p className={styles.files}>
      <a href={address('pdf')} target="_blank" rel="noreferrer">
        {text('weeklyReport.pack.pdf')}
      </a>
      <a href={address('docx')}>{text('weeklyReport.pack.docx')}</a>
      {sealed !== null && (
        <small>
          {text('weeklyReport.pack.frozen', { time: moment(sealed.at) })}{' '}
          <code className={styles.hash}>{text('weeklyReport.pack.hash', { hash: sealed.pdfFileId })}</code>
        </small>
      )}
    </p>
  );
};
