import { Button } from 'antd';
import type { Finding } from '@guatu/engine';
import { findingParams } from '@guatu/messages/finding-params';
import { Light } from '../../design/light.tsx';
import { i18n } from '../../text/i18n.ts';
import { type Text, useText } from '../../text/use-text.ts';
import styles from './edit-room.module.css';
import type { Marked } from './marks-in.ts';

/** How many are listed; whoever mends these sees the next. */
const mostLines = 30;

type FindingLinesProps = {
  readonly findings: readonly Finding[];
  readonly onGoTo: (finding: Finding) => void;
};

/** What there is to say of the draft: errors, which keep it from being published, and what the checker remarks. */
export const FindingLines = ({ findings, onGoTo }: FindingLinesProps) => {
  const text = useText();
  const errors = findings.filter(({ severity }) => severity === 'error');
  const shown = errors.length > 0 ? errors : findings;
  if (findings.length === 0) return <Light tone="jade">{text('mechanismVersion.findings.none')}</Light>;
  return (
    <details className={styles.findings} open={errors.length > 0}>
      <summary>
        {errors.length > 0 ? (
          <Light tone="cinnabar">{text('mechanismVersion.findings.errors', { count: errors.length })}</Light>
        ) : (
          text('mechanismVersion.findings.notes', { count: findings.length })
        )}
      </summary>
      <ul className={styles.lines}>
        {shown.slice(0, mostLines).map((finding) => {
          const { statement, advice } = sayFinding(text, finding);
          const { line = 1, column = 1, code } = finding;
          return (
            <li key={`${line}:${column}:${code}:${statement}`}>
              <Button type="link" size="small" onClick={() => onGoTo(finding)}>
                {text('mechanismVersion.findings.goTo', { line, column })}
              </Button>{' '}
              {statement}
              <span className={styles.quiet}>{advice}</span>
            </li>
          );
        })}
        {shown.length > mostLines && (
          <li>{text('mechanismVersion.findings.more', { count: shown.length - mostLines })}</li>
        )}
      </ul>
    </details>
  );
};

const sayFinding = (text: Text, { code, params }: Finding): { statement: string; advice: string } => {
  const filled = findingParams(params, (word) => {
    const key = `findings.words.${word}`;
    return i18n.exists(key) ? i18n.t(key) : undefined;
  });
  return {
    statement: text(`findings.${code}.statement`, filled),
    advice: text(`findings.${code}.advice`, filled),
  };
};

/** The same as marks in the text. */
export const marksOf = (text: Text, findings: readonly Finding[]): Marked[] =>
  findings.map((finding) => {
    const { statement, advice } = sayFinding(text, finding);
    const { line = 1, column = 1, severity } = finding;
    return { line, column, severity, message: statement + advice };
  });
