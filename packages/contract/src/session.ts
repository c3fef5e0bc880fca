import { oc } from '@orpc/contract';
import { z } from 'zod';
import { calendarDate, done, key, line, recordId } from './fields.ts';

export const heldPost = z.object({
  id: key,
  name: z.string(),
  unitId: key,
  unitName: z.string(),
});

export const administratorRole = z.enum(['system', 'security', 'audit']);

/** Who is signed in, and where; `person` is null for a visitor. */
export const currentSession = z.object({
  county: z.object({ key, name: z.string(), demonstration: z.boolean() }),
  today: calendarDate,
  person: z
    .object({
      id: recordId,
      name: z.string(),
      mustChangePassword: z.boolean(),
      administrator: administratorRole.nullable(),
      posts: z.array(heldPost),
    })
    .nullable(),
});

/** At least 8 characters of three of the four classes: lower case, upper case, digit, other. */
export const newPassword = z
  .string()
  .min(8)
  .max(128)
  .refine((text) => [/[a-z]/, /[A-Z]/, /\d/, /[^A-Za-z0-9]/].filter((kind) => kind.test(text)).length >= 3, {
    error: 'password-classes',
  });

export const session = {
  current: oc.route({ method: 'GET', path: '/session', tags: ['session'] }).output(currentSession),
  signIn: oc
    .route({ method: 'POST', path: '/session', tags: ['session'] })
    .input(z.object({ userName: line, password: z.string().min(1).max(128) }))
    .output(currentSession),
  signOut: oc.route({ method: 'DELETE', path: '/session', tags: ['session'] }).output(done),
  changePassword: oc
    .route({ method: 'POST', path: '/session/password', tags: ['session'] })
    .input(z.object({ current: z.string().min(1).max(128), next: newPassword }))
    .output(currentSession),
  /** Demonstration only: the people one can enter as. */
  demonstrationPeople: oc
    .route({ method: 'GET', path: '/session/demonstration-people', tags: ['session'] })
    .output(
      z.object({ people: z.array(z.object({ id: recordId, name: z.string(), posts: z.array(heldPost) })) }),
    ),
  /** Demonstration only: become one of them without a password. */
  enterAs: oc
    .route({ method: 'POST', path: '/session/enter-as', tags: ['session'] })
    .input(z.object({ personId: recordId }))
    .output(currentSession),
};
