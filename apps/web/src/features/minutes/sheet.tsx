import type { CSSProperties, ReactNode } from 'react';
import { useText } from '../../text/use-text.ts';
import type { Paper } from './minutes-queries.ts';
import styles from './minutes.module.css';
import { Passage } from './passage.tsx';
import type { Typing } from './use-writing.ts';

type Run = Paper['sheet']['body'][number]['runs'][number];

export type MinutesSheetProps = {
  readonly sheet: Paper['sheet'];
  /** In whose hands it is worded; null where it is only read. */
  readonly typing: Typing | null;
};

/** The paper on a sheet, in the very words and measures of what is printed; whoever words it does so right here. */
export const MinutesSheet = ({ sheet, typing }: MinutesSheetProps) => {
  const text = useText();
  const { masthead, number, title, titleLines, body, attendance, copies, printedBy, printedOn } = sheet;
  const words = (run: Omit<Run, 'drafted'> & { drafted?: string | null }): ReactNode =>
    typing !== null && run.place !== null ? (
      <Passage place={run.place} free={run.free} drafted={run.drafted ?? null} typing={typing} />
    ) : (
      run.text
    );
  const characters = { '--characters': [...masthead].length } as CSSProperties;
  return (
    <article className={styles.sheet} lang="zh-CN" aria-label={text('minutes.sheet')}>
      <p className={styles.masthead} style={characters}>
        {masthead}
      </p>
      <p className={styles.number}>{number}</p>
      <h2 className={styles.title}>
        {typing === null
          ? titleLines.map((line) => <span key={line}>{line}</span>)
          : words({ place: 'title', text: title, free: true })}
      </h2>
      {body.map(({ kind, runs }, index) => {
        const said = runs.map((run, at) => <span key={`${run.place ?? ''}${at}`}>{words(run)}</span>);
        const left = runs.every((run) => run.text.trim() === '');
        if (left && typing === null) return null;
        return kind === 'heading' ? (
          <h3 key={index} className={styles.heading}>
            {said}
          </h3>
        ) : (
          <p key={index} className={styles.paragraph}>
            {said}
          </p>
        );
      })}
      {attendance.length > 0 && (
        <dl className={styles.attendance}>
          {attendance.map(({ label, names }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{words(names)}</dd>
            </div>
          ))}
        </dl>
      )}
      <footer className={styles.endMatter}>
        {(copies !== '' || typing !== null) && (
          <p>
            <span>{text('minutes.copiesTo')}</span>
            <span>{words({ place: 'copies', text: `${copies}。`, free: true })}</span>
          </p>
        )}
        <p className={styles.printed}>
          <span>{printedBy}</span>
          <span>{printedOn}</span>
        </p>
      </footer>
    </article>
  );
};
