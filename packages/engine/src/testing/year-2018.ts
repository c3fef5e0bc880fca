import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

const day = z.iso.date();

/** The year 2018 of Shilin's mechanism, worked out by hand; how, the file itself says. */
const year = z.object({
  weekly: z.object({
    bearers: z.array(z.string()),
    /** `rest` is a day off, on which the meeting stays, because the document does not move it. */
    days: z.array(z.object({ slot: z.string(), day, rest: z.boolean().default(false) })),
  }),
  resolution: z.array(
    z.object({
      slot: z.string(),
      from: day,
      to: day,
      nominal: day,
      cutoff: day,
      /** The day on which the meeting is held in the year that is played, and by when its minutes are due then. */
      held: day,
      minutes: day,
    }),
  ),
  tours: z.array(z.object({ slot: z.string(), lead: z.string(), name: z.string(), from: day, due: day })),
  groundbreakings: z.array(z.object({ slot: z.string(), from: day, due: day })),
  atlas: z.array(z.object({ slot: z.string(), nominal: day, cutoff: day, due: day })),
});

export const year2018 = year.parse(
  parse(readFileSync(new URL('../../../../mechanisms/shilin-2018/year-2018.yaml', import.meta.url), 'utf8')),
);
