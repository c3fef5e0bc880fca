import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { EmptyState } from '../../design/empty-state.tsx';
import { useText } from '../../text/use-text.ts';
import { minutesQuery, type Paper } from './minutes-queries.ts';
import styles from './minutes.module.css';
import { PaperView } from './paper-view.tsx';

export type MinutesPageProps = {
  readonly meeting: {
    readonly id: string;
    readonly state: string;
    readonly clauses: { readonly minutes: string | null };
  };
  readonly today: string;
};

const awaits = ({ may: { submit, pass, issue } }: Paper): boolean => submit || pass || issue;

/** The minutes of a meeting and the papers that correct them, one at a time. */
export const MinutesPage = ({ meeting, today }: MinutesPageProps) => {
  const text = useText();
  const { minutes, corrections, decisions } = useSuspenseQuery(minutesQuery(meeting.id)).data;
  // Whoever comes from a duty is shown the paper that waits.
  const [chosen, choose] = useState(() => corrections.find(awaits)?.id ?? null);
  if (minutes === null) {
    return <EmptyState>{text(meeting.state === 'ended' ? 'minutes.hidden' : 'minutes.none')}</EmptyState>;
  }
  const papers = [minutes, ...corrections];
  const paper = papers.find(({ id }) => id === chosen) ?? minutes;
  const numbers = corrections.flatMap(({ number }) => number ?? []);
  return (
    <>
      {papers.length > 1 && (
        <div className={`${styles.papers} never-printed`} role="group" aria-label={text('minutes.papers')}>
          {papers.map((one) => (
            <button key={one.id} type="button" aria-pressed={one === paper} onClick={() => choose(one.id)}>
              {text(`minutes.kind.${one.kind}`)} {one.number ?? text(`minutes.state.${one.state}`)}
            </button>
          ))}
        </div>
      )}
      <PaperView
        key={paper.id}
        paper={paper}
        decisions={decisions}
        clause={meeting.clauses.minutes}
        correctedBy={paper === minutes ? numbers : []}
        today={today}
      />
    </>
  );
};
