import type { Client } from '@orpc/client';
import { useQueryClient } from '@tanstack/react-query';
import type { CallContext } from '../../api/client.ts';
import { type Command, useCommand } from '../../api/use-command.ts';

/** A command after which somebody else may be sitting here: what the last person read is dropped. */
export const useSessionCommand = <Input, Output>(
  call: Client<CallContext, Input, Output, Error>,
  onDone?: () => void,
): Command<Input, Output> => {
  const queries = useQueryClient();
  return useCommand(call, () => {
    queries.removeQueries({ type: 'inactive' });
    onDone?.();
  });
};
