import { isTemplate } from '@guatu/engine';
import { z } from 'zod';
import { key, line, recordId, revision } from './fields.ts';

export const robotKinds = ['wecom', 'dingtalk', 'feishu'] as const;

const robotKind = z.enum(robotKinds);

/** What is entered and never shown again: it is left out to keep what was entered before. */
const secret = z.string().min(1).max(500);
const address = z.url({ protocol: /^https?$/, error: 'web-address' }).max(1_000);
const header = z.object({
  name: z.string().regex(/^[A-Za-z0-9-]{1,60}$/, { error: 'header-name' }),
  value: z.string().regex(/^[\x20-\x7e]{0,500}$/, { error: 'header-value' }),
});

const mailServer = z.object({
  kind: z.literal('email'),
  host: z.string().regex(/^[A-Za-z0-9.:-]{1,200}$/, { error: 'host-name' }),
  port: z.number().int().min(1).max(65_535),
  /** `tls` from the first byte, `starttls` asked for and insisted on, `none` in the clear. */
  security: z.enum(['tls', 'starttls', 'none']),
  user: line.nullable(),
  from: z.email({ error: 'email' }),
});

const smsGateway = z.object({
  kind: z.literal('sms'),
  method: z.enum(['POST', 'PUT']),
  /** JSON with the blanks {{phone}}, {{text}} and {{link}}. */
  body: z.string().max(5_000).refine(isTemplate, { error: 'sms-template' }),
  /** The field of the answer that says whether it was taken, and what it says then; null where 2xx is enough. */
  success: z.object({ field: z.string().regex(/^[\w.-]{1,60}$/), value: line }).nullable(),
});

/** A channel as the administrator enters it. */
export const channelEntered = z.discriminatedUnion('kind', [
  mailServer.extend({ password: secret.optional() }),
  smsGateway.extend({ url: address.optional(), headers: z.array(header).max(20).optional() }),
  z.object({
    kind: robotKind,
    url: address.optional(),
    /** DingTalk and Feishu sign with it, where the group's robot is set to; null takes it away. */
    signingKey: secret.nullable().optional(),
  }),
]);
export type ChannelEntered = z.infer<typeof channelEntered>;

/** How it is reached, as far as that may be seen. */
export const channelSettings = z.discriminatedUnion('kind', [
  mailServer,
  smsGateway.extend({ headerNames: z.array(z.string()) }),
  z.object({ kind: robotKind }),
]);
export type ChannelSettings = z.infer<typeof channelSettings>;

export const channelView = z.object({
  id: recordId,
  revision,
  enabled: z.boolean(),
  unitId: key.nullable(),
  unitName: z.string().nullable(),
  settings: channelSettings,
  /** The host it goes to, without what follows. */
  host: z.string(),
  /** Whether a password, or a key to sign with, was entered. */
  hasSecret: z.boolean(),
});
export type ChannelView = z.infer<typeof channelView>;
