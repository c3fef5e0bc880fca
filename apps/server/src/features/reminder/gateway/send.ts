import type { ChannelSettings } from '@guatu/contract';
import type { Secret } from '../secrets.ts';
import { lastWords } from './last-words.ts';
import { sendMail } from './mail.ts';
import type { Message, Outcome } from './outcome.ts';
import { NoAnswer, request } from './request.ts';
import { robotAnswer, robotRequest } from './robot.ts';
import { smsAnswer, smsRequest } from './sms.ts';

/** A gateway as the administrator entered it. */
export interface Gateway {
  settings: ChannelSettings;
  secret: Secret;
  trustedCa: string | null;
}

/** Sends one message by one gateway. Whatever the gateway answers or fails to answer is an outcome, and no error. */
export async function send({ settings, secret, trustedCa }: Gateway, message: Message): Promise<Outcome> {
  if (settings.kind === 'email') return sendMail(settings, secret, trustedCa, message);
  const outgoing =
    settings.kind === 'sms'
      ? smsRequest(settings, secret, message)
      : robot(robotRequest(settings.kind, secret, message.text));
  const words = (said: string) => lastWords(said, secret, message);
  try {
    const { status, body } = await request(outgoing.url, { ...outgoing, trustedCa });
    if (status < 200 || status > 299) return turnedDown(status, words);
    const { taken, said } =
      settings.kind === 'sms' ? smsAnswer(settings, body) : robotAnswer(settings.kind, body);
    return taken
      ? { state: 'sent', reason: 'taken', words: words(`${status} ${said}`) }
      : { state: 'again', reason: 'refused', words: words(`${status} ${said}`) };
  } catch (error) {
    if (!(error instanceof NoAnswer)) throw error;
    return error.left
      ? { state: 'unknown', reason: 'no-answer', words: error.message }
      : { state: 'again', reason: 'unreachable', words: error.message };
  }
}

const robot = ({ url, body }: ReturnType<typeof robotRequest>) => ({
  url,
  method: 'POST',
  headers: {},
  body: JSON.stringify(body),
});

/** A server in trouble, or asked too often, may take it later; whoever points elsewhere, or refuses, will not. */
function turnedDown(status: number, words: (said: string) => string): Outcome {
  const passes = status >= 500 || status === 408 || status === 429;
  return { state: passes ? 'again' : 'failed', reason: 'refused', words: words(String(status)) };
}
