import { z } from 'zod';
import { settledEdge } from './setting.ts';

/**
 * The edges of a band. `atLeast`, `above`, `atMost`, `below` say whether the edge belongs to it; `from` and `to` leave
 * that to the scale's `edges`, for a document whose bands share an edge without saying whose it is. A side without an
 * edge is open.
 */
export const bandEdges = {
  atLeast: z.number().optional(),
  above: z.number().optional(),
  from: z.number().optional(),
  atMost: z.number().optional(),
  below: z.number().optional(),
  to: z.number().optional(),
};
export type BandEdges = { [Edge in keyof typeof bandEdges]?: number | undefined };

/** Which band a value belongs to that lies just on an edge shared by two. */
export const sharedEdges = settledEdge.optional();
