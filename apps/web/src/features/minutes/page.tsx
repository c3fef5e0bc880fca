import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { EmptyState } from '../../design/empty-state.tsx';
import { useText } from '../../text/use-text.ts';
import { EditMinutes } from './edit-form.tsx';
import type { Meeting } from '../meeting/index.ts';
import { minutesQuery } from './minutes-queries.ts';
import { MinutesActions } from './actions.tsx';
import styles from './minutes.module.css';
import { MinutesSheet } from './sheet.tsx';

export type MinutesPageProps = { readonly meeting: Meeting; readonly today: string };

/** The minutes of a meeting: the sheet, how they stand against their limit, and what is to be done next. */
export const MinutesPage = ({ meeting, today }: MinutesPageProps) => {
  const text = useText();
  const [editing, setEditing] = useState(false);
  const minutes = useSuspenseQuery(minutesQuery(meeting.id)).data;
  if (minutes === null) {
    return <EmptyState>{text(meeting.state === 'ended' ? 'minutes.hidden' : 'minutes.none')}</EmptyState>;
  }
  return (
    <div className={styles.page}>
      <MinutesSheet sheet={minutes.sheet} />
      <aside className={styles.side} aria-label={text('minutes.title')}>
        {editing && minutes.may.edit ? (
          <EditMinutes meetingId={meeting.id} minutes={minutes} onLeave={() => setEditing(false)} />
        ) : (
          <MinutesActions meeting={meeting} minutes={minutes} today={today} onEdit={() => setEditing(true)} />
        )}
      </aside>
    </div>
  );
};
