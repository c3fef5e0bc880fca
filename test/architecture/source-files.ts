import { existsSync, readFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { dirname, join, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '../..');

/** Path of a source file from the root of the repository, with what it imports. */
export interface SourceFile {
  path: string;
  imports: string[];
}

const statement = /(?:^|\n)\s*(?:import|export)\s(?:[^'";]*?\sfrom\s)?\s*['"]([^'"]+)['"]/g;
const dynamic = /\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;

/** Every TypeScript file that is in the repository or about to be. */
export function sourceFiles(): SourceFile[] {
  const listed = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '*.ts', '*.tsx'], {
    cwd: root,
    encoding: 'utf8',
  });
  return listed
    .split('\n')
    .filter((path) => path !== '' && existsSync(join(root, path)))
    .map((path) => {
      const text = readFileSync(join(root, path), 'utf8');
      return {
        path,
        imports: [...text.matchAll(statement), ...text.matchAll(dynamic)].map((match) => match[1] ?? ''),
      };
    });
}

/** Where an import leads, as a path from the root; a package's name where it leaves the repository's own folder. */
export function target(file: SourceFile, specifier: string): string {
  if (!specifier.startsWith('.')) return specifier;
  // `?raw` says how a file is read, and is no part of its name.
  const [path = specifier] = specifier.split('?');
  return resolve(root, dirname(file.path), path).slice(root.length + 1);
}

/** `better-auth/plugins` → `better-auth`, `@orpc/zod/zod4` → `@orpc/zod`. */
export function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}
