import { command, query } from '../../http/handler.ts';
import { changeOwn } from './change-own.ts';
import { changeSettings } from './change-settings.ts';
import { closeChannel } from './close-channel.ts';
import { listDeliveries } from './list-deliveries.ts';
import { listDigests } from './list.ts';
import { markRead } from './mark-read.ts';
import { saveChannel } from './save-channel.ts';
import { sendAgain } from './send-again.ts';
import { showOwn } from './show-own.ts';
import { showSettings } from './show-settings.ts';
import { testChannel } from './test-channel.ts';
import { showUnread } from './unread.ts';

export { remind } from './chore.ts';
export { findSettings } from './county-hours.ts';

export const reminderHandlers = {
  unread: query(showUnread),
  list: query(listDigests),
  markRead: command(markRead),
  showOwn: query(showOwn),
  changeOwn: command(changeOwn),
  settings: query(showSettings, 'administration'),
  changeSettings: command(changeSettings, 'administration'),
  saveChannel: command(saveChannel, 'administration'),
  closeChannel: command(closeChannel, 'administration'),
  testChannel: command(testChannel, 'administration'),
  deliveries: query(listDeliveries, 'administration'),
  sendAgain: command(sendAgain, 'administration'),
};
