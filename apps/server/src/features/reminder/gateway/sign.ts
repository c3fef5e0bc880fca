import { createHmac } from 'node:crypto';

/** DingTalk: the time in milliseconds and the key, signed with the key; both go into the address. */
export function signDingtalk(url: string, key: string, milliseconds: number): string {
  const signed = new URL(url);
  signed.searchParams.set('timestamp', String(milliseconds));
  signed.searchParams.set('sign', hmac(key, `${milliseconds}\n${key}`));
  return signed.href;
}

/** Feishu: the time in seconds and the key are what is signed with, and what is signed is nothing; both go into the body. */
export function signFeishu(key: string, seconds: number): { timestamp: string; sign: string } {
  return { timestamp: String(seconds), sign: hmac(`${seconds}\n${key}`, '') };
}

const hmac = (key: string, text: string): string => createHmac('sha256', key).update(text).digest('base64');
