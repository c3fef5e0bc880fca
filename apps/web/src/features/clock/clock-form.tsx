import { useState } from 'react';
import { api } from '../../api/client.ts';
import { useCommand } from '../../api/use-command.ts';
import { dateParts } from '../../design/due-wording.ts';
import { ErrorNotice } from '../../design/error-notice.tsx';
import { useLocale, useText } from '../../text/use-text.ts';
import { dayAfter } from './day-after.ts';
import styles from './demonstration-strip.module.css';

const moves = [
  { key: 'shell.demonstration.previousDay', days: -1 },
  { key: 'shell.demonstration.nextDay', days: 1 },
  { key: 'shell.demonstration.nextWeek', days: 7 },
] as const;

/** Moves the demonstration's date, for everybody in it. */
export const ClockForm = ({ today }: { readonly today: string }) => {
  const text = useText();
  const locale = useLocale();
  const clock = useCommand(api.clock.set.call);
  const [chosen, setChosen] = useState<string>();
  const moveTo = (date: string) => {
    setChosen(undefined);
    clock.run({ today: date });
  };
  return (
    <>
      <form
        className={styles.clock}
        onSubmit={(event) => {
          event.preventDefault();
          if (chosen !== undefined) moveTo(chosen);
        }}
      >
        <label className={styles.date}>
          <span className={styles.label}>{text('shell.demonstration.today')}</span>
          <input
            type="date"
            className={styles.input}
            required
            value={chosen ?? today}
            onChange={({ target }) => setChosen(target.value)}
          />
        </label>
        {chosen === undefined || chosen === today ? (
          <span className={styles.weekday}>{dateParts(today, today, locale).weekday}</span>
        ) : (
          <button type="submit" className={styles.move}>
            {text('shell.demonstration.change')}
          </button>
        )}
        {moves.map(({ key, days }) => (
          <button
            key={key}
            type="button"
            className={styles.move}
            disabled={clock.pending}
            onClick={() => moveTo(dayAfter(today, days))}
          >
            {text(key)}
          </button>
        ))}
      </form>
      {clock.error !== null && (
        <div className={styles.refusal}>
          <ErrorNotice error={clock.error} />
        </div>
      )}
    </>
  );
};
