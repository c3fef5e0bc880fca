import { oc } from '@orpc/contract';
import { z } from 'zod';
import { instant, recordId } from './fields.ts';

export const accountView = z.object({
  personId: recordId,
  personName: z.string(),
  userName: z.string().nullable(),
  posts: z.array(z.string()),
  lockedUntil: instant.nullable(),
  mustChangePassword: z.boolean(),
});

/** 4 to 32 of lower-case letters, digits, dot and hyphen; starts with a letter. */
export const userName = z.string().regex(/^[a-z][a-z0-9.-]{3,31}$/, { error: 'user-name' });

/** The one time a generated password is shown. */
const issuedPassword = z.object({ userName: z.string(), password: z.string() });

export const accounts = {
  list: oc
    .route({ method: 'GET', path: '/accounts', tags: ['accounts'] })
    .output(z.object({ accounts: z.array(accountView) })),
  open: oc
    .route({ method: 'POST', path: '/accounts', tags: ['accounts'] })
    .input(z.object({ personId: recordId, userName }))
    .output(issuedPassword),
  resetPassword: oc
    .route({ method: 'POST', path: '/accounts/{personId}/password', tags: ['accounts'] })
    .input(z.object({ personId: recordId }))
    .output(issuedPassword),
  unlock: oc
    .route({ method: 'POST', path: '/accounts/{personId}/unlocking', tags: ['accounts'] })
    .input(z.object({ personId: recordId }))
    .output(accountView),
};
