import type { Call } from '../../http/handler.ts';
import { refuse } from '../../refusal/refusal.ts';

/** Entering without a password is for a demonstration, and only from the machine that it runs on. */
export function demonstrationOnly({ server, address }: Call): void {
  if (!server.jurisdiction.demonstration || !isLoopback(address)) refuse('demonstration-only');
}

const isLoopback = (address: string): boolean =>
  address === '::1' || /^(::ffff:)?127(\.\d{1,3}){3}$/.test(address);
