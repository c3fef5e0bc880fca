import { guatu } from './guatu.ts';

/** A reader that has seen enough, such as `head`, closes the pipe; that is no mistake. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

/** The day in China, ISO; the only clock there is here. */
const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' }).format(new Date());

const { exit, out, err } = await guatu(process.argv.slice(2), {
  today,
  now: new Date().toISOString(),
  stdin: process.stdin,
  columns: process.stdout.columns,
});
process.stdout.write(out);
process.stderr.write(err);
process.exitCode = exit;
