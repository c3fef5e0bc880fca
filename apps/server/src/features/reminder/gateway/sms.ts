import { fillTemplate } from '@guatu/engine';
import type { ChannelSettings } from '@guatu/contract';
import type { Secret } from '../secrets.ts';
import type { Message } from './outcome.ts';

type SmsSettings = Extract<ChannelSettings, { kind: 'sms' }>;

/** What is sent to an SMS gateway, as the administrator wrote it down. */
export const smsRequest = (
  { method, body }: SmsSettings,
  { url = '', headers = [] }: Secret,
  message: Message,
) => ({
  url,
  method,
  headers: Object.fromEntries(headers.map(({ name, value }) => [name.toLowerCase(), value])),
  body: fillTemplate(body, { phone: message.to ?? '', text: message.text, link: message.link }),
});

/** Whether the gateway took it: by the field that says so, such as `data.code`, or by its status alone. */
export function smsAnswer({ success }: SmsSettings, body: string): { taken: boolean; said: string } {
  if (success === null) return { taken: true, said: '' };
  const value = valueAt(body, success.field);
  return { taken: value === success.value, said: `${success.field}: ${value ?? '—'}` };
}

function valueAt(body: string, field: string): string | undefined {
  try {
    const found = field
      .split('.')
      .reduce<unknown>((read, name) => (read as Record<string, unknown> | null)?.[name], JSON.parse(body));
    return typeof found === 'string' || typeof found === 'number' ? String(found) : undefined;
  } catch {
    return undefined;
  }
}
