export { PasswordForm } from './password-form.tsx';
export { PeopleList } from './people-list.tsx';
export { SignInForm } from './sign-in-form.tsx';
export { type Person, type Session, sessionQuery, useSession, useToday } from './use-session.ts';
export { useSessionCommand } from './use-session-command.ts';
