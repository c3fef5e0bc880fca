import { hash, verify } from '@node-rs/argon2';
import { type BetterAuthPlugin, betterAuth } from 'better-auth';
import { APIError, createAuthEndpoint } from 'better-auth/api';
import { setSessionCookie } from 'better-auth/cookies';
import { username } from 'better-auth/plugins/username';
import { v7 as uuidv7 } from 'uuid';
import { z } from 'zod';
import type { AuthDatabase } from './auth-database.ts';

/** Minutes without a request after which a session ends. */
const idleMinutes = 30;

/** The header in which the address of a caller is handed to the library; never one that a caller could send. */
const addressHeader = 'x-guatu-caller';

export type BetterAuth = ReturnType<typeof openBetterAuth>;

/**
 * The sign-in library on our tables and names. It keeps sessions and cookies and checks passwords; it serves no routes,
 * sends nothing out and lets nobody sign up.
 *
 * @param secure whether cookies travel over TLS only
 */
export function openBetterAuth(options: { database: AuthDatabase; secret: string; secure: boolean }) {
  return betterAuth({
    baseURL: 'http://localhost',
    secret: options.secret,
    database: { db: options.database, type: 'postgres' },
    telemetry: { enabled: false },
    logger: { disabled: true },
    rateLimit: { enabled: false },
    emailAndPassword: { enabled: true, disableSignUp: true, password: { hash, verify: matches } },
    user: {
      modelName: 'user_account',
      fields: { emailVerified: 'email_verified', createdAt: 'created_at', updatedAt: 'updated_at' },
      additionalFields: {
        personId: { type: 'string', fieldName: 'person_id', input: false },
        mustChangePassword: { type: 'boolean', fieldName: 'must_change_password', input: false },
      },
    },
    account: {
      modelName: 'credential',
      fields: {
        userId: 'user_id',
        providerId: 'provider_id',
        accountId: 'account_id',
        accessToken: 'access_token',
        refreshToken: 'refresh_token',
        idToken: 'id_token',
        accessTokenExpiresAt: 'access_token_expires_at',
        refreshTokenExpiresAt: 'refresh_token_expires_at',
        createdAt: 'created_at',
        updatedAt: 'updated_at',
      },
    },
    session: {
      expiresIn: idleMinutes * 60,
      updateAge: 60,
      fields: {
        userId: 'user_id',
        expiresAt: 'expires_at',
        ipAddress: 'ip_address',
        userAgent: 'user_agent',
        createdAt: 'created_at',
        updatedAt: 'updated_at',
      },
    },
    advanced: {
      cookiePrefix: 'guatu',
      useSecureCookies: options.secure,
      defaultCookieAttributes: { httpOnly: true, sameSite: 'strict' },
      ipAddress: { ipAddressHeaders: [addressHeader] },
      // The check asks for a table of mailed confirmations too, and we send no mail.
      database: { generateId: () => uuidv7(), validateSchema: false },
    },
    plugins: [
      // What a user name may look like is the contract's business; here any is looked up, and none is found faster.
      username({
        displayUsername: false,
        minUsernameLength: 1,
        maxUsernameLength: 200,
        usernameValidator: () => true,
      }),
      entering,
    ],
  });
}

/** Headers under which the library notes where a session was begun. */
export const callerHeaders = (address: string): Headers => new Headers({ [addressHeader]: address });

/** Whether the library refused because of a wrong user name or password, and not because it broke. */
export const isRejection = (error: unknown): boolean =>
  error instanceof APIError && error.status === 'UNAUTHORIZED';

const matches = ({ hash, password }: { hash: string; password: string }) => verify(hash, password);

/** Begins a session for a user without asking for a password. Can be called by the server only: there is no route. */
const entering = {
  id: 'entering',
  endpoints: {
    enter: createAuthEndpoint(
      '/enter',
      { method: 'POST', body: z.object({ userId: z.string() }), metadata: { SERVER_ONLY: true } },
      async (context) => {
        const { internalAdapter } = context.context;
        const user = await internalAdapter.findUserById(context.body.userId);
        if (!user) throw new APIError('NOT_FOUND');
        const session = await internalAdapter.createSession(user.id);
        await setSessionCookie(context, { session, user });
        return { entered: true };
      },
    ),
  },
} satisfies BetterAuthPlugin;
