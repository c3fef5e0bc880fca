import { errorOf } from '../api/problem.ts';
import { queryClient } from '../api/query-client.ts';
import { sendPieces } from '../api/upload-pieces.ts';
import { i18n } from '../text/i18n.ts';
import { currentAccount } from './account.ts';
import { waitingCall } from './may-wait.ts';
import { isReached, isUnreachable, noteReached, onReachedChange } from './reachability.ts';
import { type Decision, type RoundEnd, type SendingParts, sendWaiting } from './send-waiting.ts';
import { noteUnsent, noteUploading } from './unsent.ts';

const shortestWait = 2_000;
const longestWait = 60_000;

/** Forms that wait for the server's word on what they have just given. */
const asking = new Map<string, (decision: Decision) => void>();

/** Hears of the server's decision on one command, should it fall while this page is there. */
export const onDecision = (key: string, hear: (decision: Decision) => void): (() => void) => {
  asking.set(key, hear);
  return () => void asking.delete(key);
};

/** Refused before it ever left the device. */
const refusedHere = (code: 'photographLost' | 'obsolete'): Error => {
  const title = i18n.t(`offline.${code}`);
  const detail = i18n.t(`offline.${code}Detail`);
  return errorOf({ type: 'about:blank', status: 410, code, title, detail, params: {} });
};

const noting = async <Answer>(answer: Promise<Answer>): Promise<Answer> => {
  try {
    const given = await answer;
    noteReached(true);
    return given;
  } catch (error) {
    if (isUnreachable(error)) noteReached(false);
    throw error;
  }
};

const parts: SendingParts = {
  call: async ({ procedure, key, account }, input) => {
    const call = waitingCall(procedure);
    if (call === undefined) throw refusedHere('obsolete');
    return noting(call(input, { context: { idempotencyKey: key, from: account } }));
  },
  upload: async ({ account, key, name, blob }) => {
    const onProgress = (sent: number) =>
      noteUploading({ key, percent: Math.floor((sent / blob.size) * 100) });
    try {
      return await noting(sendPieces(blob, name, key, { onProgress, from: account }));
    } finally {
      noteUploading(null);
    }
  },
  onDecided: async (waiting, decision) => {
    await noteUnsent();
    await queryClient.invalidateQueries();
    asking.get(waiting.key)?.(decision);
  },
  photographLost: () => refusedHere('photographLost'),
};

let wait = shortestWait;
let waking: ReturnType<typeof setTimeout> | undefined;
let round: Promise<void> | null = null;
let again = false;

/** Sends what waits, now, and later again where no answer came. Resolves when that is through. */
export const sendNow = (): Promise<void> => {
  clearTimeout(waking);
  again = true;
  round ??= (async () => {
    // What was added to a round that was about to end gets one of its own.
    while (again) {
      again = false;
      await sendRound();
    }
    round = null;
  })();
  return round;
};

const sendRound = async (): Promise<void> => {
  const account = currentAccount();
  if (account === null) return;
  const end = await alone(account, () => sendWaiting(account, parts)).catch((): RoundEnd => 'unanswered');
  await noteUnsent();
  if (end === 'signed-out') await queryClient.invalidateQueries();
  if (end !== 'unanswered') {
    wait = shortestWait;
    return;
  }
  waking = setTimeout(() => void sendNow(), wait);
  wait = Math.min(longestWait, wait * 2);
};

/** One window at a time; where the browser has no locks, the keys see to it that nothing is done twice. */
const alone = async (account: string, work: () => Promise<RoundEnd>): Promise<RoundEnd> =>
  'locks' in navigator ? navigator.locks.request(`guatu-sending-${account}`, work) : work();

/** Sends whenever there is reason to hope: the line is back, the server answers, somebody looks at the page. */
export const startSending = (): void => {
  const hope = () => {
    wait = shortestWait;
    void sendNow();
  };
  window.addEventListener('online', () => {
    hope();
    void queryClient.invalidateQueries();
  });
  window.addEventListener('offline', () => noteReached(false));
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') hope();
  });
  onReachedChange(() => {
    if (isReached()) hope();
  });
  hope();
};
