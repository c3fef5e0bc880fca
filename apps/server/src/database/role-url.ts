import { createHmac } from 'node:crypto';

/** Roles that the server logs in with. Neither owns anything: the owner only migrates. */
export const serverRoles = ['guatu_app', 'guatu_auth'] as const;
export type ServerRole = (typeof serverRoles)[number];

/**
 * The password of a server role is derived from the owner's URL, so that it is stored nowhere and every server that
 * was given the same owner arrives at the same one. Roles are one for all databases of a PostgreSQL, so the database's name
 * has no part in it.
 */
export function rolePassword(ownerUrl: string, role: ServerRole): string {
  const { username, password } = new URL(ownerUrl);
  return createHmac('sha256', `${username}:${password}`).update(role).digest('base64url');
}

/** The owner's URL with the user and password of a less privileged role. */
export function roleUrl(ownerUrl: string, role: ServerRole): string {
  const url = new URL(ownerUrl);
  url.username = role;
  url.password = rolePassword(ownerUrl, role);
  return url.href;
}
