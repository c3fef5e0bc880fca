import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { PageHeading } from '../../design/page-heading.tsx';
import { useDay } from '../../text/use-day.ts';
import { useText } from '../../text/use-text.ts';
import { PaperFiles } from '../issued-paper/index.ts';
import { useToday } from '../session/index.ts';
import { ReportEditor } from './report-editor.tsx';
import styles from './supervision.module.css';
import { draftQuery } from './supervision-queries.ts';

/** A bulletin or special report: worded until it goes out, and from then on the very bytes. */
export const ReportPage = ({ id }: { readonly id: string }) => {
  const text = useText();
  const day = useDay(useToday());
  const draft = useSuspenseQuery(draftQuery(id)).data;
  const { kind, title, coversFrom, asOf, paper } = draft;
  return (
    <>
      <Link to="/supervision/reports" className={`${styles.back} never-printed`}>
        {text('supervision.drafts.back')}
      </Link>
      <PageHeading
        title={paper === null ? text(`issuedPaper.kind.${kind}`) : title}
        lead={text('supervision.drafts.fromTo', { from: day(coversFrom), to: day(asOf) })}
      />
      {paper === null ? (
        <ReportEditor key={id} draft={draft} />
      ) : (
        <p role="status">
          <b>{paper.number}</b> {text('supervision.facts.issued', { date: day(paper.issuedOn) })}{' '}
          <PaperFiles paper={paper} />
        </p>
      )}
    </>
  );
};
