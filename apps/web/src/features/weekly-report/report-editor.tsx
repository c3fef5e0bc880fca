import { weeklySections } from '@guatu/engine';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { v7 } from 'uuid';
import { api } from '../../api/client.ts';
import { useCommand } from '../../api/use-command.ts';
import { ConflictNotice } from '../../design/conflict-notice.tsx';
import { ErrorNotice } from '../../design/error-notice.tsx';
import { useText } from '../../text/use-text.ts';
import { SectionEditor } from './section-editor.tsx';
import { useLeaving } from './use-leaving.ts';
import { useSentence } from './use-sentence.ts';
import { type Report, reportQuery, type ReportRef } from './weekly-queries.ts';
import styles from './weekly-report.module.css';
import {
  changed,
  differencesOf,
  isTyped,
  type Line,
  linesWith,
  moved,
  nothingTyped,
  toSend,
  type Typed,
} from './wording.ts';

type ReportEditorProps = { readonly report: Report; readonly reportRef: ReportRef; readonly today: string };

/** A report while it is written: the ledger's sentences, and what people make of them. */
export const ReportEditor = ({ report, reportRef, today }: ReportEditorProps) => {
  const text = useText();
  const say = useSentence(today);
  const [typed, setTyped] = useState(nothingTyped);
  // The page is read anew while one types: what one saves is over what stood when one began.
  const [upon, setUpon] = useState<number | null>(null);
  // What was open to be written is closed once it is saved.
  const [saves, setSaves] = useState(0);
  const begin = () => {
    setTyped(nothingTyped);
    setUpon(null);
    setSaves((count) => count + 1);
  };
  const save = useCommand(api.weeklyReport.edit.call, begin);
  const latest = useQuery({ ...reportQuery(reportRef), enabled: save.conflict, staleTime: 0 });
  const submit = useCommand(api.weeklyReport.submit.call);
  const lines = linesWith(report, typed);
  const unsaved = isTyped(typed);
  useLeaving(unsaved);
  const { revision, may } = report;
  const ledgerWords = ({ sentence }: Line) => (sentence === null ? '' : say(sentence));
  const worded = report.lines.some(({ words }) => words !== null);
  const type = (next: (kept: Typed) => Typed) => {
    setUpon((at) => at ?? revision);
    setTyped(next);
  };
  const send = (over: number) => {
    setUpon(over);
    save.run(toSend(reportRef, over, lines, ledgerWords));
  };
  const handIn = (unchanged: boolean) => submit.run({ ...reportRef, revision, unchanged });
  return (
    <form
      className={styles.report}
      onSubmit={(event) => {
        event.preventDefault();
        send(upon ?? revision);
      }}
    >
      {weeklySections.map((section) => (
        <SectionEditor
          key={`${section} ${saves}`}
          section={section}
          lines={lines.filter((line) => line.section === section)}
          ledgerWords={ledgerWords}
          onChange={(id, change) => type((kept) => changed(kept, id, change))}
          onMove={(id, steps) => type((kept) => moved(kept, lines, id, steps))}
          onAdd={() => type((kept) => ({ ...kept, added: [...kept.added, { id: v7(), section }] }))}
        />
      ))}
      {save.conflict && latest.isSuccess && !latest.isFetching ? (
        <ConflictNotice
          error={save.error}
          differences={differencesOf(report, typed, ledgerWords).map(({ section, ...words }, index) => ({
            field: `${index + 1} ${text(`weeklyReport.section.${section}`)}`,
            ...words,
          }))}
          onKeepMine={() => send(revision)}
          onTakeTheirs={() => {
            begin();
            save.forget();
          }}
        />
      ) : (
        <ErrorNotice error={save.error ?? submit.error} />
      )}
      <div className={`${styles.actions} never-printed`}>
        <Button
          htmlType="submit"
          type={unsaved ? 'primary' : 'default'}
          disabled={!unsaved}
          loading={save.pending}
        >
          {text('weeklyReport.editor.save')}
        </Button>
        {may.submit && (
          <>
            <Button
              type={unsaved ? 'default' : 'primary'}
              disabled={unsaved}
              loading={submit.pending}
              onClick={() => handIn(false)}
            >
              {text('weeklyReport.editor.submit')}
            </Button>
            <Button disabled={unsaved || worded} loading={submit.pending} onClick={() => handIn(true)}>
              {text('weeklyReport.editor.unchanged')}
            </Button>
          </>
        )}
        {unsaved && <span role="status">{text('weeklyReport.editor.unsaved')}</span>}
        {!may.submit && <span>{text('weeklyReport.editor.besideHint')}</span>}
      </div>
    </form>
  );
};
