import { useSuspenseQuery } from '@tanstack/react-query';
import { Dropdown } from '../../design/dropdown.tsx';
import { useText } from '../../text/use-text.ts';
import styles from './meeting.module.css';
import type { MeetingNarrowing } from './meeting-narrowing.ts';
import { meetingYearQuery } from './meeting-queries.ts';

export type MeetingFilterProps = {
  readonly year: number;
  readonly narrowing: MeetingNarrowing;
  readonly onNarrow: (narrowing: MeetingNarrowing) => void;
};

/** Narrows the year to a month and to one kind of meeting. */
export const MeetingFilter = ({ year, narrowing, onNarrow }: MeetingFilterProps) => {
  const text = useText();
  const { rules } = useSuspenseQuery(meetingYearQuery(year)).data;
  const months = Array.from({ length: 12 }, (_, index) => index + 1);
  return (
    <search className={`${styles.filter} never-printed`}>
      <Dropdown
        aria-label={text('meeting.filter.month')}
        value={narrowing.month ?? ''}
        options={[
          { value: '', label: text('meeting.filter.wholeYear') },
          ...months.map((month) => ({ value: `${month}`, label: text('meeting.filter.nth', { month }) })),
        ]}
        onChoose={(month) => onNarrow({ ...narrowing, month: month === '' ? null : Number(month) })}
      />
      <Dropdown
        aria-label={text('meeting.filter.kind')}
        value={narrowing.rule ?? ''}
        options={[
          { value: '', label: text('meeting.filter.every') },
          ...rules.map(({ rule, label }) => ({ value: rule, label })),
        ]}
        onChoose={(rule) => onNarrow({ ...narrowing, rule: rule === '' ? null : rule })}
      />
    </search>
  );
};
