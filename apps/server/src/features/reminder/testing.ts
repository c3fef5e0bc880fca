import { Temporal } from 'temporal-polyfill';
import type { Server } from '../../server.ts';
import type { Answer, TestCounty } from '../../testing/county.ts';
import { answered } from '../problem/testing.ts';
import { deliver } from './deliver.ts';
import { makeDigests } from './make-digests.ts';

/** The county's server at a moment of its own, such as `2018-05-15T09:00`, local time. */
export const at = ({ server }: TestCounty, moment: string): Server => {
  const now = Temporal.ZonedDateTime.from(`${moment}[Asia/Shanghai]`).toInstant();
  return { ...server, clock: { now: () => now } };
};

/** Does at that moment what the chore does. */
export async function remindAt(county: TestCounty, moment: string): Promise<void> {
  const server = at(county, moment);
  await makeDigests(server);
  await deliver(server);
}

/** Where the county's links lead, and its hours: those of an office, unless a test wants others. */
export async function openHours(county: TestCounty, hours = { from: '08:30', to: '17:30' }): Promise<void> {
  const { revision } = answered(await county.administrator.call('reminder.settings'));
  const settings = {
    hours,
    baseUrl: 'https://guatu.example.gov.cn/',
    trustedCa: null,
    revision,
  };
  answered(await county.administrator.call('reminder.changeSettings', settings));
}

export async function openChannel(
  county: TestCounty,
  channel: object,
  changes: object = {},
): Promise<string> {
  const entered = { id: null, revision: 0, enabled: true, unitId: null, channel, ...changes };
  return answered(await county.administrator.call('reminder.saveChannel', entered)).id;
}

export const smsBy = (url: string) => ({
  kind: 'sms',
  url,
  method: 'POST',
  headers: [{ name: 'X-Token', value: 'sms-token-value' }],
  body: '{"to":"{{phone}}","text":"{{text}}"}',
  success: null,
});

export async function deliveries(county: TestCounty): Promise<Answer['body']> {
  return answered(await county.administrator.call('reminder.deliveries')).deliveries;
}

/** A message that failed, as its channel was closed while it waited; by its id. */
export async function failedDelivery(county: TestCounty): Promise<string> {
  await openHours(county, { from: '00:00', to: '24:00' });
  const id = await openChannel(county, { kind: 'wecom', url: 'http://127.0.0.1:9/?key=some-key' });
  answered(await county.administrator.call('reminder.testChannel', { id, to: null }));
  answered(await county.administrator.call('reminder.closeChannel', { id, revision: 1 }));
  await deliver(county.server);
  return (await deliveries(county))[0].id;
}
