import type { Locale } from '@guatu/messages';
import { Button } from 'antd';
import { problemOf } from '../api/problem.ts';
import { useLocale, useText } from '../text/use-text.ts';
import { DataTable } from './data-table.tsx';
import { Notice } from './notice.tsx';

/** One field in which what is stored now and what the person wrote differ. */
export type Difference = { readonly field: string; readonly theirs: string; readonly mine: string };

export type ConflictNoticeProps = {
  /** The `conflict` error; its params `by` (a name) and `at` (an instant) say who was first. */
  readonly error: Error | null;
  readonly differences: readonly Difference[];
  /** Submits the person's text on top of the latest revision. */
  readonly onKeepMine: () => void;
  /** Puts the latest revision into the form. */
  readonly onTakeTheirs: () => void;
};

/** Two people changed the same thing: the second sees both, and loses nothing before choosing. */
export const ConflictNotice = ({ error, differences, onKeepMine, onTakeTheirs }: ConflictNoticeProps) => {
  const text = useText();
  const locale = useLocale();
  const { by, at } = problemOf(error)?.params ?? {};
  const who =
    typeof by === 'string' && typeof at === 'string'
      ? text('shell.conflict.changedBy', { name: by, time: timeOf(at, locale) })
      : text('shell.conflict.changed');
  return (
    <Notice
      tone="amber"
      title={text('shell.conflict.title')}
      actions={
        <>
          <Button onClick={onKeepMine}>{text('shell.conflict.keepMine')}</Button>
          <Button onClick={onTakeTheirs}>{text('shell.conflict.takeTheirs')}</Button>
        </>
      }
    >
      <p>
        {who} {text('shell.conflict.kept')}
      </p>
      <DataTable
        caption={text('shell.conflict.title')}
        rows={differences}
        rowKey={({ field }) => field}
        columns={[
          { id: 'field', heading: text('shell.conflict.field'), cell: ({ field }) => field, lead: true },
          { id: 'theirs', heading: text('shell.conflict.theirs'), cell: ({ theirs }) => theirs },
          { id: 'mine', heading: text('shell.conflict.mine'), cell: ({ mine }) => mine },
        ]}
      />
    </Notice>
  );
};

/** A change is told in the county's time, wherever the reader's machine thinks it is. */
const timeOf = (instant: string, locale: Locale): string =>
  new Intl.DateTimeFormat(locale, {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'Asia/Shanghai',
  }).format(new Date(instant));
