import { action, reminderKinds } from '@guatu/engine';
import { oc } from '@orpc/contract';
import { z } from 'zod';
import { calendarDate, done, instant, key, line, recordId, revision } from './fields.ts';
import { channelEntered, channelView, robotKinds } from './reminder-channel.ts';

/** A time of day, `HH:MM`; `24:00` is the end of it. */
const timeOfDay = z.string().regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/, { error: 'time-of-day' });
const hours = z.object({ from: timeOfDay, to: timeOfDay });

/** One line of a digest, as it was told. */
const reminderLine = z.object({
  kind: z.enum(reminderKinds),
  /** What it is about. */
  title: z.string(),
  /** What is to be done; null for a meeting. */
  action: action.nullable(),
  path: z.string().nullable(),
  limit: calendarDate.nullable(),
  /** Calendar days to the limit on the day of the digest, negative past it. */
  days: z.number().int().nullable(),
  slotKey: z.string().nullable(),
});

const digestView = z.object({
  day: calendarDate,
  read: z.boolean(),
  /** Working days could not be known: only weekends were counted as off. */
  estimated: z.boolean(),
  lines: z.array(reminderLine),
});

export const deliveryState = z.enum(['waiting', 'sending', 'sent', 'failed', 'unknown']);

export const deliveryReason = z.enum([
  'taken',
  'unreachable',
  'no-answer',
  'refused',
  'interrupted',
  'hours-over',
  'channel-closed',
]);

/** Mainland mobile number, with or without a country code. */
const mobile = z.string().regex(/^\+?\d{6,20}$/, { error: 'mobile' });
const email = z.email({ error: 'email' }).max(200);

const wish = z.object({
  email: email.nullable(),
  mobile: mobile.nullable(),
  byEmail: z.boolean(),
  bySms: z.boolean(),
  /** A part of the county's hours; null for all of them. */
  hours: hours.nullable(),
});

const lastDelivery = z.object({ state: deliveryState, day: calendarDate }).nullable();

const ownView = wish.extend({
  /** 0 while nothing was ever wished. */
  revision: z.number().int().min(0),
  countyHours: hours,
  /** Whether the county has such a way out, and how the last message by it went. */
  channels: z.object({
    email: z.object({ open: z.boolean(), last: lastDelivery }),
    sms: z.object({ open: z.boolean(), last: lastDelivery }),
  }),
});

/** Certificates in PEM, one after the other. */
const certificates = z
  .string()
  .trim()
  .max(50_000)
  .regex(/^(-----BEGIN CERTIFICATE-----[\sA-Za-z0-9+/=]+-----END CERTIFICATE-----\s*)+$/, {
    error: 'certificate',
  });

/** Where people reach the product, such as `https://guatu.example.gov.cn`. */
const baseUrl = z.url({ protocol: /^https?$/, error: 'web-address' }).max(200);

const settingsEntered = z.object({
  hours,
  baseUrl: baseUrl.nullable(),
  trustedCa: certificates.nullable(),
  revision: z.number().int().min(0),
});

const settingsView = settingsEntered.extend({
  channels: z.array(channelView),
  units: z.array(z.object({ id: key, name: z.string() })),
});

const deliveryView = z.object({
  id: recordId,
  kind: z.enum(['email', 'sms', ...robotKinds]),
  purpose: z.enum(['digest', 'test']),
  /** The person, or the unit whose group it is; null for the county's group and for a test. */
  to: z.string().nullable(),
  day: calendarDate,
  state: deliveryState,
  attempts: z.number().int(),
  nextAttemptAt: instant.nullable(),
  /** How the last attempt went; null before the first. */
  reason: deliveryReason.nullable(),
  /** What the gateway said of it. */
  lastWords: z.string().nullable(),
  at: instant,
});

const tags = ['reminder'];

export const reminder = {
  unread: oc
    .route({ method: 'GET', path: '/reminders/unread', tags })
    .output(z.object({ unread: z.number().int() })),
  list: oc
    .route({ method: 'GET', path: '/reminders', tags })
    .output(z.object({ digests: z.array(digestView) })),
  /** Marks what was told up to a day as read. */
  markRead: oc
    .route({ method: 'POST', path: '/reminders/reading', tags })
    .input(z.object({ through: calendarDate }))
    .output(done),
  showOwn: oc.route({ method: 'GET', path: '/reminders/own', tags }).output(ownView),
  changeOwn: oc
    .route({ method: 'POST', path: '/reminders/own', tags })
    .input(wish.extend({ revision: z.number().int().min(0) }))
    .output(done),
  settings: oc.route({ method: 'GET', path: '/reminder-settings', tags }).output(settingsView),
  changeSettings: oc
    .route({ method: 'POST', path: '/reminder-settings', tags })
    .input(settingsEntered)
    .output(done),
  saveChannel: oc
    .route({ method: 'POST', path: '/reminder-channels', tags })
    .input(
      z.object({
        /** Null for a new one. */
        id: recordId.nullable(),
        revision: z.number().int().min(0),
        enabled: z.boolean(),
        /** Whose group a robot speaks to; null for the county's. */
        unitId: key.nullable(),
        channel: channelEntered,
      }),
    )
    .output(z.object({ id: recordId })),
  closeChannel: oc
    .route({ method: 'POST', path: '/reminder-channels/{id}/closing', tags })
    .input(z.object({ id: recordId, revision }))
    .output(done),
  /** Sends a message that says it is a test; `to` is a mail address or telephone number, and of no use to a robot. */
  testChannel: oc
    .route({ method: 'POST', path: '/reminder-channels/{id}/test', tags })
    .input(z.object({ id: recordId, to: line.nullable() }))
    .output(done),
  deliveries: oc
    .route({ method: 'GET', path: '/reminder-deliveries', tags })
    .output(z.object({ deliveries: z.array(deliveryView) })),
  sendAgain: oc
    .route({ method: 'POST', path: '/reminder-deliveries/{id}/again', tags })
    .input(z.object({ id: recordId }))
    .output(done),
};
