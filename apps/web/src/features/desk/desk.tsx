import { useSuspenseQuery } from '@tanstack/react-query';
import { EmptyState } from '../../design/empty-state.tsx';
import { useText } from '../../text/use-text.ts';
import { Awaited } from './awaited.tsx';
import styles from './desk.module.css';
import { deskQuery } from './desk-query.ts';
import { DutyGroup } from './duty-group.tsx';
import { groupsOf } from './groups-of.ts';
import { WeekStrip } from './week-strip.tsx';

/** What the posts of whoever is signed in owe, what is overdue to them, and the week. */
export const Desk = () => {
  const text = useText();
  const { asOf, week, duties, awaited } = useSuspenseQuery(deskQuery).data;
  return (
    <div className={styles.desk}>
      <WeekStrip week={week} asOf={asOf} />
      {duties.length === 0 && awaited.length === 0 && <EmptyState>{text('desk.empty')}</EmptyState>}
      {groupsOf(duties).map(({ group, lines }) => (
        <DutyGroup key={group} group={group} duties={lines} asOf={asOf} />
      ))}
      {awaited.length > 0 && <Awaited lines={awaited} asOf={asOf} />}
    </div>
  );
};
