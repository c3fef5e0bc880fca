import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { createIntention } from '../api/intention.ts';
import { isDecided, problemOf } from '../api/problem.ts';
import { currentAccount } from './account.ts';
import { type InputOf, waitingCall, type WaitingProcedure } from './may-wait.ts';
import { isUnreachable } from './reachability.ts';
import type { Decision } from './send-waiting.ts';
import { onDecision, sendNow } from './sender.ts';
import { noteUnsent } from './unsent.ts';
import { dropWaiting, keepWaiting, type Waiting } from './waiting.ts';

/** What a page says of a command besides its input. */
export type About = Pick<Waiting, 'subject' | 'title' | 'words' | 'address'> & {
  /** Key of an earlier command that this one stands in for. */
  readonly replaces?: string | undefined;
};

export type WaitingCommand<Procedure extends WaitingProcedure> = {
  readonly run: (input: InputOf<Procedure>, about: About) => void;
  readonly pending: boolean;
  readonly error: Error | null;
  readonly conflict: boolean;
  readonly forget: () => void;
};

/** A form does not keep people longer than this; what it was given goes on by itself. */
const patienceMilliseconds = 8_000;

/**
 * Like `useCommand`, for what may wait: kept on the device before it is sent, so that neither a broken line nor a closed
 * window loses it. `onDone` is told once the server has done it or it waits; what the server refuses while the form is
 * there is in `error`, and what it refuses later stands under 待发送.
 */
export const useWaitingCommand = <Procedure extends WaitingProcedure>(
  procedure: Procedure,
  onDone?: (outcome: 'sent' | 'waits') => void,
): WaitingCommand<Procedure> => {
  const [intention] = useState(() => createIntention());
  const there = useRef(true);
  useEffect(() => {
    there.current = true;
    return () => {
      there.current = false;
    };
  }, []);
  const mutation = useMutation<'sent' | 'waits', Error, { input: InputOf<Procedure>; about: About }>({
    mutationFn: async ({ input, about: { replaces, ...about } }) => {
      const account = currentAccount();
      const key = intention.keyFor(input);
      if (account === null) return direct(procedure, input, key);
      const given = { account, key, procedure, input, givenAt: Date.now(), held: false, refusal: null };
      try {
        await keepWaiting({ ...given, ...about }, replaces);
      } catch (full) {
        // A device that keeps nothing still sends; only where there is no line is its trouble the person's.
        return direct(procedure, input, key).catch((failure: unknown) => {
          throw isUnreachable(failure) ? full : failure;
        });
      }
      void navigator.storage?.persist?.();
      await noteUnsent();
      const decision = await decisionOn(key);
      if (decision === undefined) return 'waits';
      if (!('error' in decision)) return 'sent';
      if (!there.current) return 'waits';
      // The form has it all, and says why.
      await dropWaiting(given);
      await noteUnsent();
      throw decision.error;
    },
    onError: (error) => {
      if (isDecided(error)) intention.settle();
    },
    onSuccess: (outcome) => {
      intention.settle();
      onDone?.(outcome);
    },
  });
  return {
    run: (input, about) => mutation.mutate({ input, about }),
    pending: mutation.isPending,
    error: mutation.error,
    conflict: problemOf(mutation.error)?.code === 'conflict',
    forget: mutation.reset,
  };
};

const direct = async (procedure: WaitingProcedure, input: unknown, idempotencyKey: string) => {
  await waitingCall(procedure)?.(input, { context: { idempotencyKey } });
  return 'sent' as const;
};

/** The server's decision, or undefined when it does not come while one waits. */
const decisionOn = (key: string): Promise<Decision | undefined> =>
  new Promise((resolve) => {
    const over = (decision?: Decision) => {
      clearTimeout(timer);
      forget();
      resolve(decision);
    };
    const forget = onDecision(key, over);
    const timer = setTimeout(over, patienceMilliseconds);
    void sendNow().then(() => over());
  });
