import { Button, Input } from 'antd';
import { Field } from '../../design/field.tsx';
import { useText } from '../../text/use-text.ts';
import styles from './report.module.css';
import type { ReportDraft } from './supervision-queries.ts';

type ReportPassageProps = {
  readonly passage: ReportDraft['passages'][number];
  readonly value: string;
  readonly onChange: (value: string) => void;
};

/** A passage of a report: the ledger's words, or the office's, marked as such beside what the ledger says. */
export const ReportPassage = ({ passage, value, onChange }: ReportPassageProps) => {
  const text = useText();
  const { heading, drawn, outdated } = passage;
  const edited = value.trim() !== drawn;
  return (
    <div className={styles.passage} data-edited={edited || undefined}>
      <Field label={heading}>
        {(control) => (
          <Input.TextArea
            {...control}
            autoSize={{ minRows: 2, maxRows: 16 }}
            maxLength={5000}
            value={value}
            onChange={({ target }) => onChange(target.value)}
          />
        )}
      </Field>
      {edited && (
        <div className={styles.mark}>
          <b>{text(outdated ? 'supervision.drafts.outdated' : 'supervision.drafts.edited')}</b>
          <p>{text('supervision.drafts.ledger', { words: drawn })}</p>
          <Button type="link" onClick={() => onChange(drawn)}>
            {text('supervision.drafts.takeLedger')}
          </Button>
        </div>
      )}
    </div>
  );
};
