import type { Client } from '@orpc/client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { CallContext } from './client.ts';
import { createIntention } from './intention.ts';
import { isDecided, problemOf } from './problem.ts';

/** A write in a component's hands. */
export type Command<Input, Output> = {
  /** Starts it. A refusal is in `error`, not thrown: hand that to `ErrorNotice`. */
  readonly run: (input: Input) => void;
  readonly pending: boolean;
  readonly error: Error | null;
  /** Somebody else was first (`conflict`). The form keeps its text; show `ConflictNotice`. */
  readonly conflict: boolean;
  readonly output: Output | undefined;
  /** Takes the last outcome off the screen. */
  readonly forget: () => void;
};

/**
 * A write: one key for all attempts at the same intention, two further attempts when no decision came back, and
 * everything on the screen read again on success. All of it, because every view is a view of the one ledger.
 *
 * @example
 * const signIn = useCommand(api.session.signIn.call);
 * <form onSubmit={() => signIn.run({ userName, password })}>… <ErrorNotice error={signIn.error} />
 */
export const useCommand = <Input, Output>(
  call: Client<CallContext, Input, Output, Error>,
  onDone?: (output: Output) => void,
): Command<Input, Output> => {
  const queries = useQueryClient();
  const [intention] = useState(() => createIntention());
  const mutation = useMutation<Output, Error, Input>({
    mutationFn: (input) => send(call, input, intention.keyFor(input)),
    retry: (attempts, error) => attempts < 2 && !isDecided(error),
    onError: (error) => {
      if (isDecided(error)) intention.settle();
    },
    onSuccess: async (output) => {
      intention.settle();
      await queries.invalidateQueries();
      onDone?.(output);
    },
  });
  return {
    run: (input) => mutation.mutate(input),
    pending: mutation.isPending,
    error: mutation.error,
    conflict: problemOf(mutation.error)?.code === 'conflict',
    output: mutation.data,
    forget: mutation.reset,
  };
};

const send = <Input, Output>(
  call: Client<CallContext, Input, Output, Error>,
  input: Input,
  idempotencyKey: string,
): Promise<Output> => call(input, { context: { idempotencyKey } });
