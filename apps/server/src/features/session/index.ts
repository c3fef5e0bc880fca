import { type Handlers, open } from '../../http/handler.ts';
import { changePassword } from './change-password.ts';
import { showSession } from './current-session.ts';
import { demonstrationPeople } from './demonstration-people.ts';
import { enterAs } from './enter-as.ts';
import { signIn } from './sign-in.ts';
import { signOut } from './sign-out.ts';

export { openActors } from './actors.ts';
export type { Account, Authentication } from './authentication/authentication.ts';
export { openAuthentication } from './authentication/open.ts';
export { findActor, heldPosts } from './find-actor.ts';
export { openFirstAdministrator } from './first-administrator.ts';
export { mayAdminister, mayUseLedger } from './policy.ts';

export const sessionHandlers: Handlers['session'] = {
  current: open(showSession),
  signIn: open(signIn),
  signOut: open(signOut),
  changePassword: open(changePassword),
  demonstrationPeople: open(demonstrationPeople),
  enterAs: open(enterAs),
};
