import { fileURLToPath } from 'node:url';
import { type Listening, listening } from './child.ts';

const main = fileURLToPath(import.meta.resolve('@guatu/server/src/main.ts'));

/** The product itself, in a process of its own, on a free port. Without `databaseUrl` it brings its own database. */
export const startServer = (options: {
  dataFolder: string;
  asOf?: string;
  databaseUrl?: string;
}): Promise<Listening> =>
  listening(
    process.execPath,
    [
      '--disable-warning=ExperimentalWarning',
      main,
      '--port',
      '0',
      '--history',
      'none',
      '--data',
      options.dataFolder,
      ...(options.asOf ? ['--as-of', options.asOf] : []),
    ],
    options.databaseUrl ? { GUATU_DATABASE_URL: options.databaseUrl } : {},
  );
