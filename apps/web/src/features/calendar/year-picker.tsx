import { calendarDays } from '@guatu/engine';
import { Radio } from 'antd';
import { useMemo, useState } from 'react';
import { useText } from '../../text/use-text.ts';
import { MonthSheet } from '../mechanism/index.ts';
import styles from './calendar.module.css';
import { type MarkedDays, type Marking, marked } from './marked.ts';

const markings = ['off', 'make-up', 'clear'] as const;

type YearPickerProps = {
  readonly year: number;
  readonly days: MarkedDays;
  readonly onChange: (days: MarkedDays) => void;
};

/** The year's sheets, on which one marks what the notice says; weekends are off anyway. */
export const YearPicker = ({ year, days, onChange }: YearPickerProps) => {
  const text = useText();
  const [marking, setMarking] = useState<Marking>('off');
  const whole = useMemo(() => (year >= 1990 && year <= 2100 ? sheetOf(year, days) : []), [year, days]);
  return (
    <fieldset className={styles.picker}>
      <legend>{text('calendar.publish.picking')}</legend>
      <div className={styles.read}>
        <Radio.Group
          aria-label={text('calendar.publish.picking')}
          value={marking}
          onChange={({ target }) => setMarking(target.value as Marking)}
        >
          {markings.map((one) => (
            <Radio key={one} value={one}>
              {text(`calendar.publish.pick.${one}`)}
            </Radio>
          ))}
        </Radio.Group>
        <span className={styles.hint} role="status">
          {text('calendar.publish.counted', { off: days.daysOff.length, work: days.makeUpDays.length })}
        </span>
      </div>
      <div className={styles.months}>
        {Array.from({ length: whole.length === 0 ? 0 : 12 }, (_, index) => index + 1).map((month) => (
          <MonthSheet
            key={month}
            month={month}
            days={whole.filter(({ date }) => Number(date.slice(5, 7)) === month)}
            slots={[]}
            marks={noMarks}
            today=""
            onPick={(date) => onChange(marked(days, date, marking))}
          />
        ))}
      </div>
    </fieldset>
  );
};

const noMarks = new Map<string, never>();

const sheetOf = (year: number, { daysOff, makeUpDays }: MarkedDays) =>
  calendarDays({ years: { [year]: { notice: '', off: [...daysOff], work: [...makeUpDays] } } }, year).map(
    (day) => ({
      ...day,
      holiday: daysOff.includes(day.date),
    }),
  );
