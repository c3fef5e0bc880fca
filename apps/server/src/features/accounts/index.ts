import { command, type Handlers, open, query } from '../../http/handler.ts';
import { listAccounts } from './list.ts';
import { openAccount } from './open.ts';
import { resetPassword } from './reset-password.ts';
import { unlockAccount } from './unlock.ts';

export const accountHandlers: Handlers['accounts'] = {
  list: query(listAccounts, 'administration'),
  open: open(openAccount),
  resetPassword: open(resetPassword),
  unlock: command(unlockAccount, 'administration'),
};
