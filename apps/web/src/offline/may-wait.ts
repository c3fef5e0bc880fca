import { api, type CallContext } from '../api/client.ts';

type Call = (input: never, options: { context: CallContext }) => Promise<unknown>;

/**
 * Commands that may wait on the device until there is a line. What one needs: its input holds all that the person said,
 * the server's checks do not depend on the moment, and the page that gives it uses `useWaitingCommand`.
 */
const mayWait = {
  'project.reportMonth': api.project.reportMonth.call,
  'project.reportUnchanged': api.project.reportUnchanged.call,
  'siteTour.remark': api.siteTour.remark.call,
} satisfies Record<string, Call>;

export type WaitingProcedure = keyof typeof mayWait;
export type InputOf<Procedure extends WaitingProcedure> = Parameters<(typeof mayWait)[Procedure]>[0];

/** The call behind a name that was kept, perhaps by an earlier version of the page; undefined where it is no more. */
export const waitingCall = (
  procedure: string,
): ((input: unknown, options: { context: CallContext }) => Promise<unknown>) | undefined =>
  (mayWait as Record<string, Call | undefined>)[procedure] as ReturnType<typeof waitingCall>;
