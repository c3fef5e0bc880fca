import { Button } from 'antd';
import { useText } from '../../text/use-text.ts';
import { LineEditor } from './line-editor.tsx';
import type { Section } from './weekly-queries.ts';
import styles from './weekly-report.module.css';
import type { Line, LineChange } from './wording.ts';

type SectionEditorProps = {
  readonly section: Section;
  readonly lines: readonly Line[];
  readonly ledgerWords: (line: Line) => string;
  readonly onChange: (id: string, change: LineChange) => void;
  readonly onMove: (id: string, steps: 1 | -1) => void;
  readonly onAdd: () => void;
};

/** A section of a report while it is written; what was left out lies under it. */
export const SectionEditor = (props: SectionEditorProps) => {
  const text = useText();
  const { section, lines, ledgerWords, onChange, onMove, onAdd } = props;
  const said = lines.filter(({ dropped }) => !dropped);
  const dropped = lines.filter((line) => line.dropped);
  const title = text(`weeklyReport.section.${section}`);
  return (
    <section className={styles.section} aria-labelledby={`weekly-${section}`}>
      <h2 id={`weekly-${section}`}>{title}</h2>
      {said.length === 0 && <p className={styles.nothing}>{text('weeklyReport.editor.nothing')}</p>}
      <ol className={styles.sentences}>
        {said.map((line, index) => (
          <LineEditor
            key={line.id}
            line={line}
            ledger={ledgerWords(line)}
            first={index === 0}
            last={index === said.length - 1}
            onChange={(change) => onChange(line.id, change)}
            onMove={(steps) => onMove(line.id, steps)}
          />
        ))}
      </ol>
      <Button size="small" aria-describedby={`weekly-${section}`} onClick={onAdd}>
        {text('weeklyReport.editor.add')}
      </Button>
      {dropped.length > 0 && (
        <details className={styles.dropped}>
          <summary>{text('weeklyReport.editor.dropped', { count: dropped.length })}</summary>
          <ul>
            {dropped.map((line) => (
              <li key={line.id}>
                {line.words ?? ledgerWords(line)}{' '}
                <Button type="link" size="small" onClick={() => onChange(line.id, { dropped: false })}>
                  {text('weeklyReport.editor.undrop')}
                </Button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
};
