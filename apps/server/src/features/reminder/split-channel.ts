import type { ChannelEntered } from '@guatu/contract';
import type { StoredSettings } from './channels.ts';
import type { Secret } from './secrets.ts';

/** Parts what was entered of a channel into what may be seen of it and what may not; a secret left out stays as it was. */
export function splitChannel(
  channel: ChannelEntered,
  before: Secret,
): { settings: StoredSettings; secret: Secret } {
  if (channel.kind === 'email') {
    const { password = before.password, ...settings } = channel;
    return { settings: { ...settings, targetHost: channel.host }, secret: present({ password }) };
  }
  const url = channel.url ?? before.url;
  const targetHost = url === undefined ? '' : new URL(url).host;
  if (channel.kind === 'sms') {
    const { url: _url, headers = before.headers ?? [], ...settings } = channel;
    const headerNames = headers.map(({ name }) => name);
    return { settings: { ...settings, headerNames, targetHost }, secret: present({ url, headers }) };
  }
  const signingKey = channel.signingKey === undefined ? before.signingKey : (channel.signingKey ?? undefined);
  return { settings: { kind: channel.kind, targetHost }, secret: present({ url, signingKey }) };
}

/** Whether a secret beside the address was left out, to stay as it was. */
export const leavesOut = (channel: ChannelEntered, before: Secret): boolean =>
  (['password', 'signingKey', 'headers'] as const).some(
    (name) => (before[name]?.length ?? 0) > 0 && (channel as Secret)[name] === undefined,
  );

/** Only what there is. */
const present = (secret: { [Name in keyof Secret]: Secret[Name] | undefined }): Secret =>
  Object.fromEntries(Object.entries(secret).filter(([, value]) => value !== undefined));
