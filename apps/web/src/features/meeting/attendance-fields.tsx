import { Input } from 'antd';
import { Dropdown } from '../../design/dropdown.tsx';
import { useText } from '../../text/use-text.ts';
import styles from './meeting.module.css';
import type { Seat } from './meeting-queries.ts';

const statuses = ['present', 'leave', 'stand-in', 'observer'] as const;

export type AttendanceFieldsProps = {
  readonly seat: Seat;
  readonly onChange: (part: Partial<Seat>) => void;
};

/** How a seat was filled; for a stand-in, by whom. */
export const AttendanceFields = ({ seat, onChange }: AttendanceFieldsProps) => {
  const text = useText();
  const of = `${seat.title} ${seat.name}`.trim();
  const { standIn } = seat;
  const choose = (chosen: string) => {
    const status = statuses.find((one) => one === chosen) ?? 'present';
    onChange({ status, standIn: status === 'stand-in' ? (standIn ?? { name: '', title: '' }) : null });
  };
  return (
    <span className={styles.standIn}>
      <Dropdown
        aria-label={text('meeting.roll.statusOf', { name: of })}
        value={seat.status}
        options={statuses.map((value) => ({ value, label: text(`meeting.roll.${value}`) }))}
        onChoose={choose}
      />
      {standIn !== null &&
        (['name', 'title'] as const).map((part) => (
          <Input
            key={part}
            aria-label={text(`meeting.roll.standIn.${part}`, { name: of })}
            placeholder={text(`meeting.roll.standIn.${part}`, { name: of })}
            maxLength={200}
            value={standIn[part]}
            onChange={({ target }) => onChange({ standIn: { ...standIn, [part]: target.value } })}
          />
        ))}
    </span>
  );
};
