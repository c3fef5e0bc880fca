import { Link } from '@tanstack/react-router';
import { slotName, withSlotName } from '../../text/slot-name.ts';
import { useDay } from '../../text/use-day.ts';
import { type Text, useText } from '../../text/use-text.ts';
import styles from './calendar-feed.module.css';
import type { Entry, EntryKind } from './calendar-queries.ts';

/** The kind of an entry by a sign and, for those who hear it, by its word; or by both. */
export const KindMark = ({ kind, word = false }: { readonly kind: EntryKind; readonly word?: boolean }) => {
  const text = useText();
  return (
    <span className={styles.kind} data-kind={kind}>
      <span className={styles.sign} aria-hidden="true">
        {text(`calendarFeed.sign.${kind}`)}
      </span>
      <span className={word ? undefined : 'visually-hidden'}>{text(`calendarFeed.kind.${kind}`)}</span>
    </span>
  );
};

/** What an entry is called. */
export const nameOf = (text: Text, { kind, title, action, says }: Entry): string => {
  const name =
    action === null ? (title ?? '') : action === 'other' ? (says ?? '') : text(`desk.action.${action}`);
  return kind === 'cutoff' ? text('calendarFeed.cutoff', { name }) : name;
};

/** The same as the way to where it is dealt with. */
export const EntryLink = ({ entry }: { readonly entry: Entry }) => {
  const text = useText();
  const name = nameOf(text, entry);
  if (entry.path === null) return <span data-skipped={entry.skipped !== null}>{name}</span>;
  const [page = entry.path, query] = entry.path.split('?');
  return (
    <Link
      to={page}
      search={Object.fromEntries(new URLSearchParams(query))}
      className={styles.name}
      data-skipped={entry.skipped !== null}
    >
      {name}
    </Link>
  );
};

/** A clock time as it stands, a half day in words: in which something is, or by whose end it is due. */
export const hourOf = (text: Text, { at, kind }: Entry): string => {
  if (at !== 'morning' && at !== 'afternoon') return at ?? '';
  return text(kind === 'meeting' || kind === 'slot' ? `calendarFeed.during.${at}` : `calendarFeed.by.${at}`);
};

/** For which case or slot, and what became of its day and why. */
export const EntryNotes = ({ entry, asOf }: { readonly entry: Entry; readonly asOf: string }) => {
  const text = useText();
  const day = useDay(asOf);
  const { matter, slotKey, place, because, nominal, moved, skipped, restored, done, kind } = entry;
  const isRound = kind === 'duty' || kind === 'cutoff';
  const notes = [
    [matter !== null && withSlotName(text, matter), isRound && slotKey !== null && slotName(text, slotKey)]
      .filter(Boolean)
      .join(' '),
    place,
    skipped &&
      text(skipped.because === null ? 'calendarFeed.skipped' : 'calendarFeed.skippedBecause', {
        reason: skipped.because ?? '',
      }),
    moved &&
      (moved.from === null
        ? text('calendarFeed.changed', { reason: moved.because ?? '' })
        : text('calendarFeed.moved', { from: day(moved.from), reason: moved.because ?? '' })),
    restored && text('calendarFeed.restored'),
    shiftOf(text, because, nominal === null ? '' : day(nominal)),
    done && text(kind === 'meeting' ? 'calendarFeed.held' : 'calendarFeed.done'),
  ].filter((note) => typeof note === 'string' && note !== '');
  return notes.length === 0 ? null : <small className={styles.notes}>{notes.join(' · ')}</small>;
};

const shifts = ['moved-earlier', 'moved-later', 'not-moved', 'not-published', 'end-of-window'] as const;

const shiftOf = (text: Text, because: string | null, date: string): string | null => {
  const known = shifts.find((one) => one === because);
  return known === undefined || known === 'end-of-window' ? null : text(`desk.shifted.${known}`, { date });
};
