import type { ChannelEntered } from '@guatu/contract';
import type { Channel } from './reminder-queries.ts';

export type ChannelKind = ChannelEntered['kind'];

export const channelKinds = ['email', 'sms', 'wecom', 'dingtalk', 'feishu'] as const satisfies ChannelKind[];

/** Everything that can be entered of a channel, of whatever kind, as text. */
export type ChannelDraft = {
  readonly kind: ChannelKind;
  readonly host: string;
  readonly port: string;
  readonly security: 'tls' | 'starttls' | 'none';
  readonly user: string;
  readonly from: string;
  readonly password: string;
  readonly url: string;
  readonly signingKey: string;
  readonly method: 'POST' | 'PUT';
  readonly headers: string;
  readonly body: string;
  readonly successField: string;
  readonly successValue: string;
};

const blank: ChannelDraft = {
  kind: 'email',
  host: '',
  port: '465',
  security: 'tls',
  user: '',
  from: '',
  password: '',
  url: '',
  signingKey: '',
  method: 'POST',
  headers: '',
  body: '{"phone": "{{phone}}", "content": "{{text}}"}',
  successField: '',
  successValue: '',
};

/** What stands in the form of a channel that there is, or of a new one. Secrets do not come back. */
export const draftOf = (channel: Channel | null): ChannelDraft => {
  if (channel === null) return blank;
  const { settings } = channel;
  if (settings.kind === 'email') {
    return { ...blank, ...settings, port: String(settings.port), user: settings.user ?? '' };
  }
  if (settings.kind !== 'sms') return { ...blank, kind: settings.kind };
  const { method, body, success } = settings;
  const { field, value } = success ?? { field: '', value: '' };
  return { ...blank, kind: 'sms', method, body, successField: field, successValue: value };
};

/** What is sent of it; a secret that was left empty is left out, and stays as it was. */
export const enteredOf = (draft: ChannelDraft): ChannelEntered => {
  const url = draft.url.trim() === '' ? {} : { url: draft.url.trim() };
  if (draft.kind === 'email') {
    return {
      kind: 'email',
      host: draft.host.trim(),
      port: Number(draft.port),
      security: draft.security,
      user: draft.user.trim() === '' ? null : draft.user.trim(),
      from: draft.from.trim(),
      ...(draft.password !== '' && { password: draft.password }),
    };
  }
  if (draft.kind !== 'sms') {
    const { signingKey } = draft;
    return { kind: draft.kind, ...url, ...(signingKey !== '' && { signingKey: signingKey.trim() }) };
  }
  const field = draft.successField.trim();
  return {
    kind: 'sms',
    ...url,
    method: draft.method,
    body: draft.body,
    success: field === '' ? null : { field, value: draft.successValue },
    ...(draft.headers.trim() !== '' && { headers: headersIn(draft.headers) }),
  };
};

/** Headers as they are written down, one a line. */
export const headersIn = (lines: string): { name: string; value: string }[] =>
  lines.split('\n').flatMap((line) => {
    if (line.trim() === '') return [];
    const [name = '', ...value] = line.split(':');
    return [{ name: name.trim(), value: value.join(':').trim() }];
  });
