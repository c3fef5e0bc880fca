import { useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { problemOf } from '../api/problem.ts';
import { useMoment } from '../text/use-moment.ts';
import { useText } from '../text/use-text.ts';
import { Notice } from './notice.tsx';

export type StaleNoticeProps = {
  /** The `conflict` error; its params `by` (a name) and `at` (an instant) say who was first. */
  readonly error: unknown;
};

/**
 * Somebody else was first: one looks at what is new, with one's own words kept, and can then do it after all. Where two
 * texts have to be held against each other a form shows `ConflictNotice` instead.
 */
export const StaleNotice = ({ error }: StaleNoticeProps) => {
  const text = useText();
  const moment = useMoment();
  const queries = useQueryClient();
  const [seen, setSeen] = useState<unknown>(null);
  if (seen === error) return null;
  const { by, at } = problemOf(error)?.params ?? {};
  const look = async () => {
    await queries.invalidateQueries();
    setSeen(error);
  };
  return (
    <Notice
      tone="amber"
      title={text('shell.conflict.title')}
      actions={<Button onClick={() => void look()}>{text('shell.conflict.latest')}</Button>}
    >
      <p>
        {typeof by === 'string' && by !== '' && typeof at === 'string'
          ? text('shell.conflict.changedBy', { name: by, time: moment(at) })
          : text('shell.conflict.changed')}{' '}
        {text('shell.conflict.kept')}
      </p>
    </Notice>
  );
};
