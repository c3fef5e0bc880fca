import { locales, render } from '@guatu/messages';
import { chores } from './chores.ts';
import { isDataFolderInUse } from './data-folder/index.ts';
import { application } from './http/application.ts';
import { startChores } from './ledger/chores.ts';
import { startOutboxRelay } from './ledger/outbox-relay.ts';
import { listen } from './http/listen.ts';
import { openServer } from './open-server.ts';
import { readSettings } from './settings.ts';
import { historyOf, inBoth } from './simulation/history.ts';
import { slowTopics, subscribers } from './subscribers.ts';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Composes the product and runs it until it is told to stop. */
async function main(): Promise<void> {
  const settings = readSettings(process.argv.slice(2), process.env);
  const interrupted = new AbortController();
  const interrupt = () => interrupted.abort(new Error(inBoth('start.interrupted')));
  for (const signal of signals) process.once(signal, interrupt);
  const { server, firstPassword, close } = await openServer(settings, console.log, (opened) =>
    settings.history === 'none' ? null : historyOf(opened, console.log, interrupted.signal),
  );
  for (const signal of signals) process.off(signal, interrupt);
  if (interrupted.signal.aborted) {
    await close();
    interrupted.signal.throwIfAborted();
  }
  const app = await application(server, { log: true, secure: settings.secure });
  const stopRelay = startOutboxRelay(server, subscribers, slowTopics);
  const stopChores = startChores(server, chores, (feature, error) =>
    console.error(`${feature}:`, wordsFor(error)),
  );
  const stop = async () => {
    await app.close();
    await Promise.all([stopRelay(), stopChores()]);
    await close();
  };
  for (const signal of signals) {
    process.once(signal, () => {
      stop().then(
        () => process.exit(0),
        (error: unknown) => fail(error),
      );
    });
  }
  const address = await listen(app, settings.port);
  if (address.port !== settings.port)
    console.log(`端口 ${settings.port} 已被占用 · port ${settings.port} is taken`);
  if (firstPassword) {
    console.log(
      `系统管理员 · system administrator: ${firstPassword.userName} / ${firstPassword.password}（只显示这一次 · shown this once）`,
    );
  }
  console.log(`${server.jurisdiction.name} · ${address.url}`);
}

function fail(error: unknown): void {
  console.error(wordsFor(error));
  process.exit(1);
}

/** What a terminal is told: whoever reads it has not chosen a language yet. */
function wordsFor(error: unknown): unknown {
  if (isDataFolderInUse(error)) {
    return locales.map((locale) => render(locale, 'start.folder-in-use', error.params)).join('\n');
  }
  return error instanceof Error ? error.message : error;
}

main().catch(fail);
