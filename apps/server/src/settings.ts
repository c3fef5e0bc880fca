import { statSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';

/** Everything that can be set from outside, read once at start; a wrong value is fatal and named. */
export interface Settings {
  /** `--county`: folder below `mechanisms/`. Default: the fictional county. */
  county: string;
  /** `--as-of`: date to which a demonstration is set. */
  asOf: string | null;
  /** `--history`: whether a demonstration that opens for the first time has a past that was played, or what its files tell. */
  history: 'played' | 'none';
  /** `--port`: first port tried on 127.0.0.1; the next free one is taken. Default 3000. */
  port: number;
  /** `--data`: folder for the embedded database and the files. Default `.data` in the working folder. */
  dataFolder: string;
  /** `GUATU_DATABASE_URL`: owner's URL of a PostgreSQL ≥ 15 to use instead of the embedded one. */
  databaseUrl: string | null;
  /** `GUATU_PUBLIC_URL`: where people reach the server through a proxy; with `https:` cookies travel over TLS only. */
  secure: boolean;
  /** `GUATU_FONT_FOLDER`: the office's own licensed fonts (TTF, OTF, TTC) for printed papers; free ones without it. */
  fontFolder: string | undefined;
  /** `GUATU_TILE_URL`: tiles under the map, `https://…/{z}/{x}/{y}.png`; without it the map asks nobody for anything. */
  tileUrl: string | undefined;
}

const shape = z.object({
  county: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]*$/)
    .default('linxi-demonstration'),
  'as-of': z.iso.date().optional(),
  history: z.enum(['played', 'none']).default('played'),
  port: z.coerce.number().int().min(0).max(65_535).default(3000),
  data: z.string().min(1).default('.data'),
  GUATU_DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  GUATU_PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  GUATU_TILE_URL: z
    .url({ protocol: /^https?$/ })
    .refine(
      (url) => ['{z}', '{x}', '{y}'].every((hole) => decodeURI(url).includes(hole)),
      'Invalid input: expected {z}, {x} and {y}',
    )
    .optional(),
  GUATU_FONT_FOLDER: z.string().refine(isFolder, 'Invalid input: expected a folder that exists').optional(),
});

// Looked at once at start, so that it does not come out when the first minutes are to be issued.
function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** @throws Error that names every wrong setting and what was expected. */
export function readSettings(args: string[], environment: NodeJS.ProcessEnv): Settings {
  const { values } = parseArgs({
    args,
    options: {
      county: { type: 'string' },
      'as-of': { type: 'string' },
      history: { type: 'string' },
      port: { type: 'string' },
      data: { type: 'string' },
    },
  });
  const parsed = shape.safeParse({ ...environment, ...values });
  if (!parsed.success) throw new Error(`Wrong settings:\n${z.prettifyError(parsed.error)}`);
  const { county, history, port, data, GUATU_DATABASE_URL, GUATU_PUBLIC_URL } = parsed.data;
  return {
    county,
    asOf: parsed.data['as-of'] ?? null,
    history,
    port,
    dataFolder: data.startsWith('~/') ? join(homedir(), data.slice(2)) : data,
    databaseUrl: GUATU_DATABASE_URL ?? null,
    secure: GUATU_PUBLIC_URL?.startsWith('https:') ?? false,
    fontFolder: parsed.data.GUATU_FONT_FOLDER,
    tileUrl: parsed.data.GUATU_TILE_URL,
  };
}
