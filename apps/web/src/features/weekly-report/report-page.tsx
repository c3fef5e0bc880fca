import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { api } from '../../api/client.ts';
import { useCommand } from '../../api/use-command.ts';
import { EmptyState } from '../../design/empty-state.tsx';
import { ErrorNotice } from '../../design/error-notice.tsx';
import { PageHeading } from '../../design/page-heading.tsx';
import { slotName } from '../../text/slot-name.ts';
import { useMoment } from '../../text/use-moment.ts';
import { useText } from '../../text/use-text.ts';
import { useToday } from '../session/index.ts';
import { ExcuseForm } from './excuse-form.tsx';
import { ReportEditor } from './report-editor.tsx';
import { HandedIn, ReportState } from './report-state.tsx';
import { ReportText } from './report-text.tsx';
import { WeekLine } from './week-line.tsx';
import { type Report, reportQuery, type ReportRef } from './weekly-queries.ts';
import styles from './weekly-report.module.css';

/** One leader's report of a week: written, handed in, heard. */
export const ReportPage = ({ reportRef }: { readonly reportRef: ReportRef }) => {
  const text = useText();
  const today = useToday();
  const moment = useMoment();
  const report = useSuspenseQuery(reportQuery(reportRef)).data;
  const { slot, may, changed, revision, submitted } = report;
  const leader = [report.title, report.name].filter(Boolean).join(' ');
  return (
    <>
      <Link
        to="/weekly/$slotKey"
        params={{ slotKey: reportRef.slotKey }}
        className={`${styles.back} never-printed`}
      >
        ‹ {text('weeklyReport.editor.back')}
      </Link>
      <PageHeading
        title={text('weeklyReport.editor.title', { leader })}
        clause={slot.clause}
        lead={`${slotName(text, slot.slotKey)} · ${text('weeklyReport.editor.span', { from: moment(report.after) })}`}
        {...(may.submit && report.state === 'submitted'
          ? { actions: <TakeBack reportRef={reportRef} revision={revision} /> }
          : {})}
      />
      <WeekLine slot={slot} />
      <p className={styles.meeting}>
        <ReportState report={report} /> {submitted && <HandedIn report={report} />}
        {!submitted && changed && (
          <small>
            {text('weeklyReport.editor.preparedBy', { by: changed.by, time: moment(changed.at) })}
          </small>
        )}
      </p>
      {may.edit ? (
        <ReportEditor
          key={`${reportRef.slotKey} ${reportRef.bearerId}`}
          report={report}
          reportRef={reportRef}
          today={today}
        />
      ) : (
        <AsHandedIn report={report} today={today} />
      )}
      {may.excuse && <ExcuseForm reportRef={reportRef} revision={revision} />}
    </>
  );
};

const AsHandedIn = ({ report, today }: { readonly report: Report; readonly today: string }) => {
  const text = useText();
  if (report.lines.length > 0) return <ReportText lines={report.lines} asOf={today} />;
  const words = report.state === 'submitted' ? 'unchangedSays' : 'notWritten';
  return <EmptyState>{text(`weeklyReport.editor.${words}`)}</EmptyState>;
};

type TakeBackProps = { readonly reportRef: ReportRef; readonly revision: number };

const TakeBack = ({ reportRef, revision }: TakeBackProps) => {
  const text = useText();
  const takeBack = useCommand(api.weeklyReport.takeBack.call);
  return (
    <>
      <Button loading={takeBack.pending} onClick={() => takeBack.run({ ...reportRef, revision })}>
        {text('weeklyReport.editor.takeBack')}
      </Button>
      <ErrorNotice error={takeBack.error} />
    </>
  );
};
