import { Link } from '@tanstack/react-router';
import { useDay } from '../../text/use-day.ts';
import { type Text, useText } from '../../text/use-text.ts';
import { useToday } from '../session/index.ts';
import type { ScoredItem } from './assessment-queries.ts';
import styles from './assessment.module.css';
import { factName } from './use-how.ts';

type Fact = ScoredItem['facts'][number];
type Entry = Fact['entries'][number];

/** The entries of the ledger behind a fact: what each is, by when it was owed and when it was done. */
export const FactEntries = ({ fact }: { readonly fact: Fact }) => {
  const text = useText();
  return (
    <section className={styles.fact}>
      <h4>
        {factName(text, fact)} <b>{fact.value ?? '—'}</b>
      </h4>
      {fact.entries.length > 0 && (
        <ul>
          {fact.entries.map((entry) => (
            <li key={entry.key}>
              <EntryLine entry={entry} inDays={fact.id === 'days-late'} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
};

const EntryLine = ({ entry, inDays }: { readonly entry: Entry; readonly inDays: boolean }) => {
  const text = useText();
  const day = useDay(useToday());
  const { kind, title, path, due, originalDue, done, amount, excused } = entry;
  const dates = [
    originalDue !== null &&
      originalDue !== due &&
      text('assessment.entry.originalDue', { date: day(originalDue) }),
    due !== null && text('assessment.entry.due', { date: day(due) }),
    done !== null
      ? text('assessment.entry.done', { date: day(done) })
      : due !== null && text('assessment.entry.notDone'),
    inDays
      ? text('assessment.entry.days', { count: amount })
      : amount > 1 && text('assessment.entry.times', { count: amount }),
  ].filter((one) => typeof one === 'string');
  return (
    <>
      <span className={styles.kind}>{text(`assessment.entry.${kind}`)}</span>{' '}
      {path === null ? title : <Link to={path}>{title}</Link>} <small>{dates.join('，')}</small>
      {excused && <em> {text('assessment.entry.excused')}</em>}
    </>
  );
};

/** What an entry is called where one is chosen. */
export const entryName = (text: Text, { kind, title }: Pick<Entry, 'kind' | 'title'>): string =>
  `${text(`assessment.entry.${kind}`)} ${title}`;
