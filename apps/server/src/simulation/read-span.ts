import { parseArgs } from 'node:util';
import { z } from 'zod';
import { inBoth } from './history.ts';

const shape = z.object({
  county: z.string().min(1),
  from: z.iso.date().optional(),
  to: z.iso.date(),
  seed: z.coerce.number().int().min(0).default(2018),
  data: z.string().min(1).optional(),
});

export interface AskedSpan {
  county: string;
  /** ISO; the day after whatever the books hold where nothing is said. */
  from: string | undefined;
  to: string;
  seed: number;
  /** Where the county's data are, as the server is told. */
  place: string[];
}

/** @throws Error that names every wrong option, and how the command is used. */
export function readSpan(args: string[]): AskedSpan {
  const string = { type: 'string' } as const;
  const { values } = parseArgs({
    args,
    options: { county: string, from: string, to: string, seed: string, data: string },
  });
  const parsed = shape.safeParse(values);
  if (!parsed.success)
    throw new Error(`${z.prettifyError(parsed.error)}\n${inBoth('start.simulation.usage')}`);
  const { county, from, to, seed, data } = parsed.data;
  return { county, from, to, seed, place: data === undefined ? [] : ['--data', data] };
}
