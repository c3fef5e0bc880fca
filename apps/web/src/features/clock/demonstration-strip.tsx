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

/** Marks every page of a demonstration, says its date, and moves that date for everybody in it. */
export const DemonstrationStrip = ({ today }: { readonly today: string }) => {
  const text = useText();
  const locale = useLocale();
  const clock = useCommand(api.clock.set.call);
  const [chosen, setChosen] = useState<string>();
  const moveTo = (date: string) => {
    setChosen(undefined);
    clock.run({ today: date });
  };
  return (
    <aside className={`${styles.strip} never-printed`} aria-label={text('shell.demonstration.mark')}>
      <div className={styles.line}>
        <strong className={styles.mark}>{text('shell.demonstration.mark')}</strong>
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
      </div>
      <ErrorNotice error={clock.error} />
    </aside>
  );
};
