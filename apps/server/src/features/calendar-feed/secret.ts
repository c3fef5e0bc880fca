import { createHash } from 'node:crypto';

/** What is kept of a link's secret. It has 256 random bits of its own, so that a plain hash cannot be guessed back. */
export const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex');
