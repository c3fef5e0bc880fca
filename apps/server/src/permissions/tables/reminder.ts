import { answered } from '../../features/problem/testing.ts';
import { failedDelivery, openHours } from '../../features/reminder/testing.ts';
import type { TestCounty } from '../../testing/county.ts';
import { everyone, type Kind } from '../kinds.ts';
import type { Table } from '../row.ts';

const administrator: readonly Kind[] = ['administrator'];

const ownWish = { email: null, mobile: null, byEmail: false, bySms: false, hours: null };

/** Notices are each one's own; the ways out of the house are the system administrator's. */
export const reminder: Table<'reminder'> = {
  unread: { may: everyone, ready: () => ({}) },
  list: { may: everyone, ready: () => ({}) },
  markRead: { may: everyone, ready: () => ({ through: '2018-05-10' }) },
  showOwn: { may: everyone, ready: () => ({}) },
  changeOwn: { may: everyone, ready: () => ({ ...ownWish, revision: 0 }) },
  settings: { may: administrator, ready: () => ({}) },
  changeSettings: { may: administrator, ready: (county) => someSettings(county) },
  saveChannel: { may: administrator, ready: () => someRobot },
  closeChannel: {
    may: administrator,
    ready: async (county) => ({ id: await robotOf(county), revision: 1 }),
  },
  testChannel: {
    may: administrator,
    ready: async (county) => {
      await openHours(county);
      return { id: await robotOf(county), to: null };
    },
  },
  deliveries: { may: administrator, ready: () => ({}) },
  sendAgain: { may: administrator, ready: async (county) => ({ id: await failedDelivery(county) }) },
};

const someRobot = {
  id: null,
  revision: 0,
  enabled: false,
  unitId: null,
  channel: { kind: 'wecom', url: 'http://127.0.0.1:9/robot?key=some-key' },
};

async function robotOf(county: TestCounty): Promise<string> {
  return answered(await county.administrator.call('reminder.saveChannel', someRobot)).id;
}

async function someSettings(county: TestCounty) {
  const { revision } = answered(await county.administrator.call('reminder.settings'));
  return {
    hours: { from: '00:00', to: '24:00' },
    baseUrl: 'https://guatu.example.gov.cn',
    trustedCa: null,
    revision,
  };
}
