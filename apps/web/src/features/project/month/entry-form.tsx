import { questionsAbout } from '@guatu/engine';
import { Button, Input } from 'antd';
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { errorOf, problemOf } from '../../../api/problem.ts';
import { ConflictNotice } from '../../../design/conflict-notice.tsx';
import { ErrorNotice } from '../../../design/error-notice.tsx';
import { Field } from '../../../design/field.tsx';
import { readMoney } from '../../../design/read-money.ts';
import { tenThousands } from '../../../design/ten-thousands.ts';
import { discard } from '../../../offline/discard.ts';
import { hold } from '../../../offline/hold.ts';
import type { InputOf } from '../../../offline/may-wait.ts';
import { useWaitingCommand } from '../../../offline/use-waiting-command.ts';
import type { Waiting } from '../../../offline/waiting.ts';
import { useMonth } from '../../../text/use-month.ts';
import { useLocale, useText } from '../../../text/use-text.ts';
import { aboutMonth } from './about-month.ts';
import { type Draft, differingParts, draftOf, draftOfReport, emptyDraft, reportOf } from './draft.ts';
import styles from './entry-form.module.css';
import { Feeds } from './feeds.tsx';
import type { MonthEntry } from './month-query.ts';
import { PhotographPicker } from './photograph-picker.tsx';
import { Questions } from './questions.tsx';
import { forgetChosen } from './use-uploads.ts';
import { useLatestOnConflict } from '../use-latest-on-conflict.ts';

export type EntryFormProps = {
  readonly entry: MonthEntry;
  readonly month: string;
  /** The month is closed: what was reported is corrected, with a reason. */
  readonly closed: boolean;
  /** What was written of it before and waits on this device. */
  readonly unsent: Waiting | undefined;
  readonly onDone: () => void;
};

const textRows = { minRows: 2, maxRows: 8 };

/** One project's month: last month's words to change, the sum, photographs; beside it what it will feed. */
export const EntryForm = ({ entry, month, closed, unsent, onDone }: EntryFormProps) => {
  const text = useText();
  const locale = useLocale();
  const monthName = useMonth();
  // While the form is there it is the newer of the two, whatever becomes of what waits.
  const [earlier] = useState(unsent);
  const waiting = earlier?.procedure === 'project.reportMonth' ? earlier : undefined;
  const begun = waiting?.input as InputOf<'project.reportMonth'> | undefined;
  useEffect(() => {
    if (earlier === undefined) return undefined;
    void hold(earlier, true);
    return () => void hold(earlier, false);
  }, [earlier]);
  const [draft, setDraft] = useState(() => (begun ? draftOfReport(begun) : draftOf(entry)));
  // The page is read again now and then: what one began from is kept, or a colleague's correction would be lost unseen.
  const [basis, setBasis] = useState(begun ? begun.revision : (entry.report?.revision ?? null));
  const [asked, setAsked] = useState(false);
  const [unkept, setUnkept] = useState(0);
  const [reason, setReason] = useState(begun?.reason ?? '');
  const [refused, setRefused] = useState(() => waiting?.refusal && errorOf(waiting.refusal));
  const kept = `${entry.projectId} ${month}`;
  const send = useWaitingCommand('project.reportMonth', (outcome) => {
    // What waits takes its photographs along.
    void forgetChosen(kept, ({ stored }) => outcome === 'sent' || stored !== null);
    onDone();
  });
  const error = send.error ?? refused ?? null;
  const conflict = problemOf(error)?.code === 'conflict';
  useLatestOnConflict(conflict);
  const report = reportOf(draft);
  const questions = report
    ? questionsAbout(report, { ...entry, lastProgress: entry.last?.progress ?? null })
    : [];
  const change = (part: Partial<Draft>) => {
    setDraft((before) => ({ ...before, ...part }));
    // A word on why answers the question; anything else may raise another.
    if (part.explanation === undefined) setAsked(false);
  };
  const said = (of: Draft, part: keyof Draft): string =>
    part === 'photographs'
      ? text('project.month.photographCount', { count: of.photographs.length })
      : of[part];
  const submit = (revision: number | null, event?: FormEvent) => {
    event?.preventDefault();
    if (report === null) return;
    if (questions.length > 0 && !asked) return setAsked(true);
    const input = { id: entry.projectId, month, revision, ...report, reason: reason.trim() || null };
    setRefused(null);
    send.run(input, {
      ...aboutMonth(entry, month, text('project.month.title', { month: monthName(month) })),
      words: differingParts(draft, emptyDraft).map((part) => [
        text(`project.month.${part}`),
        said(draft, part),
      ]),
      replaces: earlier?.key,
    });
  };
  const stored = draftOf(entry);
  const latest = entry.report?.revision ?? null;
  const lastStatistics = entry.last?.statistics ?? null;
  const wrongStatistics = draft.statistics.trim() !== '' && readMoney(draft.statistics) === null;
  const correcting = closed && entry.report !== null;
  const wrong = draft.completed !== '' && readMoney(draft.completed) === null;
  const last =
    entry.last && text('project.month.lastCompleted', { amount: tenThousands(entry.last.completed, locale) });
  return (
    <div className={styles.entry}>
      <form className={styles.form} onSubmit={(event) => submit(basis, event)}>
        <Field
          label={`${text('project.month.completed')} ${text('fields.unitOfMoney')}`}
          hint={[last, text('project.month.completedHint')].filter(Boolean).join(' · ')}
          {...(wrong ? { error: text('project.form.badMoney') } : {})}
        >
          {(control) => (
            <Input
              {...control}
              className={styles.sum ?? ''}
              inputMode="decimal"
              required
              value={draft.completed}
              onChange={({ target }) => change({ completed: target.value })}
            />
          )}
        </Field>
        <Field
          label={`${text('project.month.statistics')} ${text('fields.unitOfMoney')}`}
          hint={[
            ...(lastStatistics === null
              ? []
              : [text('project.month.lastStatistics', { amount: tenThousands(lastStatistics, locale) })]),
            text('project.month.statisticsHint'),
          ].join(' · ')}
          {...(wrongStatistics ? { error: text('project.form.badMoney') } : {})}
          optional
        >
          {(control) => (
            <Input
              {...control}
              className={styles.sum ?? ''}
              inputMode="decimal"
              value={draft.statistics}
              onChange={({ target }) => change({ statistics: target.value })}
            />
          )}
        </Field>
        <Field label={text('project.month.progress')} hint={text('project.month.progressHint')}>
          {(control) => (
            <Input.TextArea
              {...control}
              required
              maxLength={5000}
              autoSize={textRows}
              value={draft.progress}
              onChange={({ target }) => change({ progress: target.value })}
            />
          )}
        </Field>
        <Field label={text('project.month.problems')} optional>
          {(control) => (
            <Input.TextArea
              {...control}
              maxLength={5000}
              autoSize={textRows}
              value={draft.problems}
              onChange={({ target }) => change({ problems: target.value })}
            />
          )}
        </Field>
        <PhotographPicker
          project={entry.name}
          report={kept}
          angles={entry.angles}
          photographs={draft.photographs}
          paused={send.pending}
          onUnkept={setUnkept}
          onChange={(changed) =>
            setDraft((before) => ({ ...before, photographs: changed(before.photographs) }))
          }
        />
        {asked && <Questions questions={questions} />}
        {(asked || draft.explanation !== '') && (
          <Field
            label={text('project.month.explanation')}
            hint={text('project.month.explanationHint')}
            optional
          >
            {(control) => (
              <Input
                {...control}
                maxLength={5000}
                value={draft.explanation}
                onChange={({ target }) => change({ explanation: target.value })}
              />
            )}
          </Field>
        )}
        {correcting && (
          <Field label={text('project.month.reason')} hint={text('project.month.reasonHint')}>
            {(control) => (
              <Input
                {...control}
                required
                maxLength={5000}
                value={reason}
                onChange={({ target }) => setReason(target.value)}
              />
            )}
          </Field>
        )}
        {conflict ? (
          <InSight>
            <ConflictNotice
              error={error}
              differences={differingParts(stored, draft).map((part) => ({
                field: text(`project.month.${part}`),
                theirs: said(stored, part),
                mine: said(draft, part),
              }))}
              onKeepMine={() => submit(latest)}
              onTakeTheirs={() => {
                setDraft(stored);
                setBasis(latest);
                setRefused(null);
                send.forget();
                if (earlier) void discard(earlier);
              }}
            />
          </InSight>
        ) : (
          <ErrorNotice error={error} />
        )}
        <div className={styles.buttons}>
          <Button
            type="primary"
            htmlType="submit"
            loading={send.pending}
            disabled={report === null || unkept > 0}
          >
            {text(
              asked
                ? 'project.month.confirm'
                : entry.report
                  ? 'project.month.correct'
                  : 'project.month.submit',
            )}
          </Button>
          {asked && <Button onClick={() => setAsked(false)}>{text('project.month.answerChange')}</Button>}
        </div>
        {report === null && <small>{text('project.month.fillFirst')}</small>}
      </form>
      <Feeds entry={entry} draft={draft} />
    </div>
  );
};

/** Both versions stand below a long form: whoever opened it for their sake is taken there. */
const InSight = ({ children }: { readonly children: ReactNode }) => {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.scrollIntoView({ block: 'center' }), []);
  return <div ref={box}>{children}</div>;
};
