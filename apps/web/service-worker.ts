import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import type { BuiltShell } from './src/offline/worker/service-worker.ts';

const fileName = 'sw.js';

/** Builds the worker beside the pages, and tells it which files they are made of. */
export const serviceWorker = (source: string): Plugin => {
  let publicFolder = '';
  return {
    name: 'service-worker',
    apply: 'build',
    enforce: 'post',
    configResolved: ({ publicDir }) => {
      publicFolder = publicDir;
    },
    buildStart() {
      this.emitFile({ type: 'chunk', id: source, fileName });
    },
    generateBundle(_options, bundle) {
      const worker = bundle[fileName];
      const html = bundle['index.html'];
      if (worker?.type !== 'chunk' || html?.type !== 'asset') return this.error('no worker or no page');
      if (worker.imports.length > 0) return this.error(`the worker imports ${worker.imports.join(', ')}`);
      const entry = Object.values(bundle).find(
        (file) => file.type === 'chunk' && file.isEntry && file !== worker,
      );
      if (entry === undefined) return this.error('no script of the page');
      const laidOut = readdirSync(publicFolder).sort();
      const built = Object.keys(bundle).filter((name) => name !== fileName && name !== 'index.html');
      const hash = createHash('sha256')
        .update(String(html.source))
        .update(worker.code)
        .update(built.sort().join());
      for (const name of laidOut) hash.update(readFileSync(join(publicFolder, name)));
      const shell: BuiltShell = {
        version: hash.digest('hex').slice(0, 16),
        entry: entry.fileName,
        files: [...built, ...laidOut].map((name) => `/${name}`),
      };
      worker.code = worker.code.replaceAll('builtShell', () => JSON.stringify(shell));
    },
  };
};
