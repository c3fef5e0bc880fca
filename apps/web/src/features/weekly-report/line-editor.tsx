import { Button, Input } from 'antd';
import { type ReactNode, useId, useState } from 'react';
import { useText } from '../../text/use-text.ts';
import { SourceLink } from './source-link.tsx';
import styles from './weekly-report.module.css';
import type { Line, LineChange } from './wording.ts';

type LineEditorProps = {
  readonly line: Line;
  /** What the ledger says now. */
  readonly ledger: string;
  readonly first: boolean;
  readonly last: boolean;
  readonly onChange: (change: LineChange) => void;
  readonly onMove: (steps: 1 | -1) => void;
};

/** One sentence: read, reworded, left out, moved; what the ledger says stands beside what somebody says instead. */
export const LineEditor = ({ line, ledger, first, last, onChange, onMove }: LineEditorProps) => {
  const text = useText();
  const id = useId();
  const { sentence, words, beneath, seen } = line;
  const [open, setOpen] = useState(sentence === null && words === '');
  const edited = words !== null && words.trim() !== ledger;
  const press = (label: ReactNode, onClick: () => void, disabled = false) => (
    <Button type="link" size="small" aria-describedby={id} disabled={disabled} onClick={onClick}>
      {label}
    </Button>
  );
  return (
    <li className={styles.line} data-edited={edited || undefined}>
      {open ? (
        <Input.TextArea
          aria-label={text('weeklyReport.editor.words')}
          // Somebody pressed to write here.
          autoFocus
          autoSize={{ minRows: 2, maxRows: 10 }}
          maxLength={1000}
          value={words ?? ledger}
          onChange={({ target }) => onChange({ words: target.value })}
        />
      ) : (
        <span id={id}>{words ?? ledger}</span>
      )}
      <Beneath line={line} ledger={ledger} edited={edited} onSeen={() => onChange({ seen: true })} />
      <span className={`${styles.buttons} never-printed`}>
        {press(text(`weeklyReport.editor.${open ? 'leave' : 'edit'}`), () => setOpen(!open))}
        {edited &&
          sentence !== null &&
          beneath !== 'gone' &&
          press(text('weeklyReport.editor.restore'), () => onChange({ words: null, seen }))}
        {press(text(`weeklyReport.editor.${sentence === null ? 'remove' : 'drop'}`), () =>
          onChange({ dropped: true }),
        )}
        {press(text('weeklyReport.editor.up'), () => onMove(-1), first)}
        {press(text('weeklyReport.editor.down'), () => onMove(1), last)}
        {sentence && <SourceLink source={sentence.source} />}
      </span>
    </li>
  );
};

type BeneathProps = {
  readonly line: Line;
  readonly ledger: string;
  readonly edited: boolean;
  readonly onSeen: () => void;
};

/** That a sentence was reworded, and what the ledger says meanwhile. */
const Beneath = ({ line: { sentence, beneath, seen }, ledger, edited, onSeen }: BeneathProps) => {
  const text = useText();
  if (sentence === null || !edited) return null;
  const moved = beneath !== 'same' && !seen;
  const state = moved ? beneath : 'edited';
  return (
    <small className={styles.beneath}>
      <b>{text(`weeklyReport.editor.${state}`)}</b>{' '}
      {text(beneath === 'gone' ? 'weeklyReport.editor.ledgerWas' : 'weeklyReport.editor.ledger', {
        words: ledger,
      })}
      {beneath === 'changed' && moved && (
        <Button type="link" size="small" onClick={onSeen}>
          {text('weeklyReport.editor.seen')}
        </Button>
      )}
    </small>
  );
};
