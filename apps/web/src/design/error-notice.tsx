import type { ReactNode } from 'react';
import { problemOf } from '../api/problem.ts';
import { useText } from '../text/use-text.ts';
import { Notice } from './notice.tsx';
import styles from './error-notice.module.css';
import { StaleNotice } from './stale-notice.tsx';

export type ErrorNoticeProps = {
  /** Error of a query or command; nothing is shown for null. */
  readonly error: unknown;
  readonly actions?: ReactNode;
};

/** A failure in the server's own words: what, why, where in the input; and the code to quote to a colleague. */
export const ErrorNotice = ({ error, actions }: ErrorNoticeProps) => {
  const text = useText();
  if (error === null || error === undefined) return null;
  const problem = problemOf(error);
  if (problem === undefined) {
    // `fetch` rejects with a TypeError when no answer came at all.
    const fault =
      error instanceof TypeError
        ? 'shell.error.unreachable'
        : error instanceof DOMException && error.name === 'QuotaExceededError'
          ? 'offline.deviceFull'
          : 'shell.error.unknown';
    return (
      <Notice tone="cinnabar" title={text(fault)} actions={actions}>
        <p>{text(`${fault}Detail`)}</p>
      </Notice>
    );
  }
  if (problem.code === 'conflict') return <StaleNotice error={error} />;
  return (
    <Notice tone="cinnabar" title={problem.title} actions={actions}>
      <p>{problem.detail}</p>
      {problem.places !== undefined && (
        <ul className={styles.places}>
          {problem.places.map(({ path, detail }) => (
            <li key={path}>{detail}</li>
          ))}
        </ul>
      )}
      <p className={styles.code}>{text('shell.error.code', { code: problem.code })}</p>
    </Notice>
  );
};
