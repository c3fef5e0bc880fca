import { useState } from 'react';
import { EmptyState } from '../../design/empty-state.tsx';
import { useText } from '../../text/use-text.ts';
import { EditMinutes } from './edit-minutes.tsx';
import type { Meeting } from './meeting-queries.ts';
import { MinutesActions } from './minutes-actions.tsx';
import styles from './minutes.module.css';
import { MinutesSheet } from './minutes-sheet.tsx';

export type MinutesPageProps = { readonly meeting: Meeting; readonly today: string };

/** The minutes of a meeting: the sheet, how they stand against their limit, and what is to be done next. */
export const MinutesPage = ({ meeting, today }: MinutesPageProps) => {
  const text = useText();
  const [editing, setEditing] = useState(false);
  const { minutes } = meeting;
  if (minutes === null) {
    return (
      <EmptyState>
        {text(meeting.state === 'ended' ? 'meeting.minutes.hidden' : 'meeting.minutes.none')}
      </EmptyState>
    );
  }
  return (
    <div className={styles.page}>
      <MinutesSheet sheet={minutes.sheet} />
      <aside className={styles.side} aria-label={text('meeting.minutes.title')}>
        {editing && minutes.may.edit ? (
          <EditMinutes meetingId={meeting.id} minutes={minutes} onLeave={() => setEditing(false)} />
        ) : (
          <MinutesActions meeting={meeting} minutes={minutes} today={today} onEdit={() => setEditing(true)} />
        )}
      </aside>
    </div>
  );
};
