import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import { useCommand } from '../../api/use-command.ts';
import { ConflictNotice } from '../../design/conflict-notice.tsx';
import { ErrorNotice } from '../../design/error-notice.tsx';
import { Field } from '../../design/field.tsx';
import { useDay } from '../../text/use-day.ts';
import { useText } from '../../text/use-text.ts';
import { useToday } from '../session/index.ts';
import styles from './site-tour.module.css';
import { type TourReference, tourReportQuery } from './tour-queries.ts';

/** The short report: drafted from the ledger, worded by people, then issued. */
export const Report = ({ at }: { readonly at: TourReference }) => {
  const text = useText();
  const day = useDay(useToday());
  const report = useSuspenseQuery(tourReportQuery(at)).data;
  const { paper } = report;
  const [begun, setBegun] = useState(0);
  return (
    <section className={styles.part} aria-labelledby="report">
      <h2 id="report">{text('siteTour.report.title')}</h2>
      {paper === null ? (
        <>
          <p className={styles.quiet}>{text('siteTour.report.lead')}</p>
          <ReportEditor
            key={begun}
            at={at}
            report={report}
            onTakeTheirs={() => setBegun((count) => count + 1)}
          />
        </>
      ) : (
        <p className={styles.papers}>
          <a href={`/api/files/${paper.pdfFileId}`} target="_blank" rel="noreferrer">
            {text('siteTour.report.issued', { number: paper.number ?? '', date: day(paper.issuedOn) })}
          </a>
          <a href={`/api/files/${paper.docxFileId}`}>{text('siteTour.head.docx')}</a>
        </p>
      )}
    </section>
  );
};

type Report = Awaited<ReturnType<typeof api.siteTour.report.call>>;
type Passages = Report['passages'];
type ReportEditorProps = {
  readonly at: TourReference;
  readonly report: Report;
  /** Begins anew from what somebody else left. */
  readonly onTakeTheirs: () => void;
};

const wordsOf = (passages: Passages): Record<string, string> =>
  Object.fromEntries(passages.flatMap(({ id, edited }) => (edited === null ? [] : [[id, edited]])));

const ReportEditor = ({ at, report, onTakeTheirs }: ReportEditorProps) => {
  const text = useText();
  const { passages } = report;
  const [words, setWords] = useState(() => wordsOf(passages));
  const [kept, setKept] = useState(words);
  const [revision, setRevision] = useState(report.revision);
  const save = useCommand(api.siteTour.saveReport.call, ({ revision: next }) => setRevision(next));
  const issue = useCommand(api.siteTour.issueReport.call);
  const latest = useQuery({ ...tourReportQuery(at), enabled: save.conflict, staleTime: 0 });
  const unsaved = save.pending || save.error !== null || JSON.stringify(words) !== JSON.stringify(kept);
  const { rule, slotKey } = at;
  const path = `/api/site-tours/${rule}/${encodeURIComponent(slotKey)}`;
  const send = (upon: number) => {
    save.run({ rule, slotKey, revision: upon, words });
    setKept(words);
  };
  const say = (id: string, drawn: string, value: string) => {
    const { [id]: _before, ...others } = words;
    // What is as the ledger says is not kept, nor is nothing.
    setWords(value === drawn || value.trim() === '' ? others : { ...others, [id]: value });
  };
  return (
    <form
      className={styles.editor}
      onSubmit={(event) => {
        event.preventDefault();
        send(revision);
      }}
    >
      {passages.map(({ id, heading, drawn }) => (
        <Field
          key={id}
          label={heading}
          {...(words[id] !== undefined && { hint: text('siteTour.report.edited', { drawn }) })}
        >
          {(control) => (
            <Input.TextArea
              {...control}
              autoSize={{ minRows: 2 }}
              maxLength={5000}
              value={words[id] ?? drawn}
              onChange={({ target }) => say(id, drawn, target.value)}
            />
          )}
        </Field>
      ))}
      {save.conflict && latest.data && !latest.isFetching ? (
        <ConflictNotice
          error={save.error}
          differences={latest.data.passages.flatMap(({ id, heading, drawn, edited }) => {
            const [theirs, mine] = [edited ?? drawn, words[id] ?? drawn];
            return theirs === mine ? [] : { field: heading, theirs, mine };
          })}
          onKeepMine={() => send(latest.data.revision)}
          onTakeTheirs={onTakeTheirs}
        />
      ) : (
        <ErrorNotice error={save.error ?? issue.error} />
      )}
      <div className={styles.buttons}>
        <Button
          htmlType="submit"
          type={unsaved ? 'primary' : 'default'}
          disabled={!unsaved}
          loading={save.pending}
        >
          {text('siteTour.report.save')}
        </Button>
        <Button
          type={unsaved ? 'default' : 'primary'}
          disabled={unsaved}
          loading={issue.pending}
          onClick={() => issue.run({ rule, slotKey, revision })}
        >
          {text('siteTour.report.issue')}
        </Button>
        <a href={`${path}/report.pdf`} target="_blank" rel="noreferrer">
          {text('siteTour.report.preview')}
        </a>
        <a href={`${path}/report.docx`}>{text('siteTour.report.previewWord')}</a>
      </div>
    </form>
  );
};
