import { useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import type { Command } from '../../api/use-command.ts';
import { ErrorNotice } from '../../design/error-notice.tsx';
import { useText } from '../../text/use-text.ts';

type CommandNoticeProps = {
  readonly command: Pick<Command<never, unknown>, 'error' | 'conflict' | 'forget'>;
};

/** Why it was not done. Where somebody else was first, one looks at what is new with one's own words kept. */
export const CommandNotice = ({ command }: CommandNoticeProps) => {
  const text = useText();
  const queries = useQueryClient();
  const look = async () => {
    await queries.invalidateQueries();
    command.forget();
  };
  return (
    <ErrorNotice
      error={command.error}
      actions={command.conflict && <Button onClick={() => void look()}>{text('supervision.latest')}</Button>}
    />
  );
};
