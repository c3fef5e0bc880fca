import { useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { problemOf } from '../../api/problem.ts';
import type { Command } from '../../api/use-command.ts';
import { ErrorNotice } from '../../design/error-notice.tsx';
import { Notice } from '../../design/notice.tsx';
import { useMoment } from '../../text/use-moment.ts';
import { useText } from '../../text/use-text.ts';

type Refused = Pick<Command<never, unknown>, 'error' | 'conflict' | 'forget'>;

/** Why it was not done. Where somebody else was first, one looks at what is new with one's own words kept. */
export const CommandNotice = ({ command }: { readonly command: Refused }) => {
  const text = useText();
  const moment = useMoment();
  const queries = useQueryClient();
  if (!command.conflict) return <ErrorNotice error={command.error} />;
  const { by, at } = problemOf(command.error)?.params ?? {};
  const look = async () => {
    await queries.invalidateQueries();
    command.forget();
  };
  return (
    <Notice
      tone="amber"
      title={text('shell.conflict.title')}
      actions={<Button onClick={() => void look()}>{text('supervision.latest')}</Button>}
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
