import { fileURLToPath } from 'node:url';
import { reference } from './reference/reference.ts';
import { schemaText } from './schema.ts';

const inRepository = (path: string): string => fileURLToPath(new URL(`../../../../${path}`, import.meta.url));

/** What is generated from the language and committed: absolute paths, and what should be in them. */
export const generatedFiles = (): Array<{ path: string; text: string }> => [
  { path: inRepository('mechanisms/mechanism.schema.generated.json'), text: schemaText('zh-CN') },
  { path: inRepository('docs/mechanism-reference.zh-CN.md'), text: reference('zh-CN') },
  { path: inRepository('docs/mechanism-reference.md'), text: reference('en') },
];
