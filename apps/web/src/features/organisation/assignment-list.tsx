import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import type { Option } from '../../design/choice.tsx';
import { useText } from '../../text/use-text.ts';
import styles from './assignment-list.module.css';
import { type Assigned, type Assignment, postName } from './assignments.ts';

type AssignmentListProps = {
  /** What the list assigns, for those who hear it. */
  readonly caption: string;
  readonly rows: readonly Assignment[];
  /** What a row says of `about`. */
  readonly about: (names: string) => string;
  readonly mayKeep: boolean;
  /** The form of a row, which leaves by calling `onLeave`. */
  readonly form: (row: Assignment, onLeave: () => void) => ReactNode;
};

/** Who has what from when, a row each. The row's form opens below it, so that the eye stays where it was. */
export const AssignmentList = ({ caption, rows, about, mayKeep, form }: AssignmentListProps) => {
  const text = useText();
  const [open, setOpen] = useState<string>();
  return (
    <ul className={styles.list} aria-label={caption}>
      {rows.map((row) => (
        <li key={row.id} className={styles.row}>
          <div className={styles.name}>
            {row.name}
            {row.about.length > 0 && <span className={styles.about}>{about(row.about.join(' · '))}</span>}
          </div>
          <Holding row={row} />
          {mayKeep && (
            <Button
              size="small"
              aria-label={text('mechanism.posts.assign.title', { name: row.name })}
              aria-expanded={open === row.id}
              onClick={() => setOpen(open === row.id ? undefined : row.id)}
            >
              {text('mechanism.posts.assign.change')}
            </Button>
          )}
          {open === row.id && form(row, () => setOpen(undefined))}
        </li>
      ))}
    </ul>
  );
};

const Holding = ({ row: { today, inherited, next } }: { readonly row: Assignment }) => {
  const text = useText();
  return (
    <div className={styles.holding}>
      {today === null ? (
        <Missing inherited={inherited} />
      ) : (
        <>
          {postName(today.post)} <span className={styles.dates}>{text(spanKey(today), datesOf(today))}</span>
        </>
      )}
      {next !== null && (
        <span className={styles.next}>
          {text('mechanism.posts.next', { name: postName(next.post), since: next.from })}
        </span>
      )}
    </div>
  );
};

/** Nobody has it; which nothing hangs on where the unit goes with the one it belongs to. */
const Missing = ({ inherited }: Pick<Assignment, 'inherited'>) => {
  const text = useText();
  if (inherited === null) return <span className={styles.none}>{text('mechanism.posts.assign.none')}</span>;
  return (
    <>
      {postName(inherited.post)}{' '}
      <span className={styles.dates}>{text('mechanism.posts.assign.inherited')}</span>
    </>
  );
};

const spanKey = ({ to }: Assigned) =>
  to === null ? 'mechanism.posts.assign.since' : 'mechanism.posts.assign.until';

const datesOf = ({ from, to }: Assigned) => ({ from, to: to ?? '' });

/** Posts to choose from, with who holds them. */
export const postOptions = (posts: readonly Assigned['post'][], ids: readonly string[]): Option[] =>
  posts
    .filter(({ id }) => ids.includes(id))
    .map(({ id, name, holder }) => ({ id, name, detail: holder?.name ?? null }));
