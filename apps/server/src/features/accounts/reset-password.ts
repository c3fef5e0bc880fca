import type { Call } from '../../http/handler.ts';
import { issue } from './issue.ts';

/** Replaces a forgotten password; also opens a lock and ends the person's sessions. */
export async function resetPassword(call: Call, { personId }: { personId: string }) {
  const { authentication } = call.server;
  return issue(call, 'accounts.resetPassword', { personId }, async ({ record }, key) => {
    record({ subject: ['account', personId] });
    return authentication.resetPassword({ key, personId });
  });
}
