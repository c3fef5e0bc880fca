import { join } from 'node:path';
import * as zhCN from '@guatu/messages/zh-CN';
import type { Plugin } from 'vite';

const files = new Map(Object.entries(zhCN));
const prefix = 'virtual:texts/';
const source = join(import.meta.dirname, 'src');
const i18n = join(source, 'text', 'i18n.ts');
/** Where keys are written that pages say: their own modules, and those of the messages' package that put sentences together. */
const writers = [source, join(import.meta.dirname, '..', '..', 'packages', 'messages', 'src')];
/** The beginning of a key as code writes it: a quote, the name of a file of messages, a point. */
const keys = new RegExp(`['"\`](${[...files.keys()].join('|')})\\.[a-zA-Z$]`, 'g');

/**
 * Gives each module the files of messages whose keys it writes, so that a page brings its own words and the first load
 * has only those of the first page. The import goes to the end: the lines above stay where they were.
 */
export const textsByUse = (): Plugin => ({
  name: 'texts-by-use',
  enforce: 'pre',
  resolveId: (id) => (id.startsWith(prefix) ? { id: `\0${id}`, moduleSideEffects: true } : undefined),
  load(id) {
    if (!id.startsWith(`\0${prefix}`)) return undefined;
    const name = id.slice(prefix.length + 1);
    return `import { addTexts } from ${JSON.stringify(i18n)};\naddTexts(${JSON.stringify(name)}, ${JSON.stringify(files.get(name))});`;
  },
  transform(code, id) {
    if (!writers.some((folder) => id.startsWith(folder)) || !/\.tsx?$/.test(id)) return undefined;
    const names = new Set([...code.matchAll(keys)].map(([, name]) => name));
    if (names.size === 0) return undefined;
    return {
      code: `${code}\n${[...names].map((name) => `import '${prefix}${name}';`).join('\n')}`,
      map: null,
    };
  },
});
