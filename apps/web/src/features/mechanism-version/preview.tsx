import { Dropdown } from '../../design/dropdown.tsx';
import { Notice } from '../../design/notice.tsx';
import { useText } from '../../text/use-text.ts';
import { ComparisonView } from './comparison-view.tsx';
import styles from './edit-room.module.css';
import type { Question } from './examine.ts';
import type { Examined } from './use-examination.ts';

type PreviewProps = Examined & {
  readonly question: Question;
  readonly year: number;
  readonly today: string;
  readonly onYear: (year: number) => void;
};

/** What would change for whom in a year, were the draft published; worked out anew with every change. */
export const Preview = ({ examination, pending, failed, question, year, today, onYear }: PreviewProps) => {
  const text = useText();
  const present = Number(today.slice(0, 4));
  const years = [...new Set([present, present + 1, year])].sort((one, other) => one - other);
  return (
    <div className={styles.preview} aria-busy={pending}>
      <header className={styles.previewHead}>
        <h2>{text('mechanismVersion.preview.title')}</h2>
        <span className={styles.quiet}>
          {text('mechanismVersion.preview.range', { from: question.from, to: question.to })}
          {pending && ` · ${text('mechanismVersion.preview.pending')}`}
        </span>
        <Dropdown
          aria-label={text('mechanismVersion.preview.year')}
          value={String(year)}
          options={years.map((one) => ({ value: String(one), label: String(one) }))}
          onChoose={(chosen) => onYear(Number(chosen))}
        />
      </header>
      {failed && <Notice tone="cinnabar" title={text('mechanismVersion.preview.failed')} />}
      {examination?.compared != null && <ComparisonView compared={examination.compared} />}
    </div>
  );
};
