import { systemClock } from '../../../clock/clock.ts';
import type { Secret } from '../secrets.ts';
import { signDingtalk, signFeishu } from './sign.ts';

export type RobotKind = 'wecom' | 'dingtalk' | 'feishu';

/** The address and body of a text message to a group's robot. */
export function robotRequest(kind: RobotKind, { url = '', signingKey }: Secret, text: string) {
  // Robots hold a signature to the real time, whatever date a demonstration shows.
  const { epochMilliseconds } = systemClock.now();
  if (kind === 'feishu') {
    const signature =
      signingKey === undefined ? {} : signFeishu(signingKey, Math.floor(epochMilliseconds / 1000));
    return { url, body: { ...signature, msg_type: 'text', content: { text } } };
  }
  const signed =
    kind === 'dingtalk' && signingKey !== undefined ? signDingtalk(url, signingKey, epochMilliseconds) : url;
  return { url: signed, body: { msgtype: 'text', text: { content: text } } };
}

/** What a robot answered: it takes a message only where its code is 0, whatever the status says. */
export function robotAnswer(kind: RobotKind, body: string): { taken: boolean; said: string } {
  const answer = fieldsOf(body);
  const [code, said] =
    kind === 'feishu'
      ? [answer['code'] ?? answer['StatusCode'], answer['msg'] ?? answer['StatusMessage']]
      : [answer['errcode'], answer['errmsg']];
  return { taken: code === 0, said: `${plain(code)} ${plain(said)}` };
}

function fieldsOf(body: string): Record<string, unknown> {
  try {
    const read: unknown = JSON.parse(body);
    return typeof read === 'object' && read !== null ? { ...read } : {};
  } catch {
    return {};
  }
}

const plain = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '—';
