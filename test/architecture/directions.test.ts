import { existsSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packageOf, root, type SourceFile, sourceFiles, target } from './source-files.ts';

const files = sourceFiles();
const workspaces = [
  'packages/engine',
  'packages/messages',
  'packages/contract',
  'packages/documents',
  'packages/cli',
  'apps/server',
  'apps/web',
  'test',
  'bench',
];
const workspaceOf = ({ path }: SourceFile) => workspaces.find((folder) => path.startsWith(`${folder}/`));
/** Tests, and what only tests use. */
const isTest = ({ path }: SourceFile) =>
  /\.(test|sample)\.tsx?$|\/testing\.ts$|\/(testing|measuring|permissions|histories)\//.test(path);

/** Which of our own packages each package may know. */
const mayKnow: Record<string, readonly string[]> = {
  'packages/engine': [],
  'packages/messages': [],
  'packages/contract': ['@guatu/engine'],
  'packages/documents': [],
  'packages/cli': ['@guatu/engine', '@guatu/messages'],
  'apps/server': ['@guatu/engine', '@guatu/contract', '@guatu/documents', '@guatu/messages'],
  'apps/web': ['@guatu/engine', '@guatu/contract', '@guatu/messages'],
};

const offences = (judge: (file: SourceFile, specifier: string) => boolean, among = files) =>
  among.flatMap((file) =>
    file.imports
      .filter((specifier) => judge(file, specifier))
      .map((specifier) => `${file.path} → ${specifier}`),
  );

interface Manifest {
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
}
const manifest = (folder: string): Manifest =>
  JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));

describe('the architecture', () => {
  it('is read from real files', () => {
    expect(files.length).toBeGreaterThan(100);
    expect(files.flatMap(({ imports }) => imports).length).toBeGreaterThan(300);
  });

  it('keeps the direction engine ← contract ← server, engine and contract ← web, documents ← server', () => {
    const astray = offences((file, specifier) => {
      const known = mayKnow[workspaceOf(file) ?? ''];
      return known !== undefined && specifier.startsWith('@guatu/') && !known.includes(packageOf(specifier));
    });
    expect(astray).toEqual([]);
  });

  it('leaves a package only by its name, never by a path', () => {
    const astray = offences(
      (file, specifier) => {
        const home = workspaceOf(file);
        if (!home || !mayKnow[home] || !specifier.startsWith('.')) return false;
        return !target(file, specifier).startsWith(`${home}/`);
      },
      files.filter((file) => !isTest(file)),
    );
    expect(astray).toEqual([]);
  });

  it('keeps the engine pure: it knows three libraries and no machine', () => {
    const pure = new Set(['temporal-polyfill', 'zod', 'yaml']);
    const engine = files.filter((file) => file.path.startsWith('packages/engine/src/') && !isTest(file));
    expect(
      offences((_file, specifier) => !specifier.startsWith('.') && !pure.has(packageOf(specifier)), engine),
    ).toEqual([]);
    const impure = engine.filter(({ path }) =>
      /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|Temporal\.Now|\bfetch\(|\bprocess\./.test(
        readFileSync(join(root, path), 'utf8'),
      ),
    );
    expect(impure.map(({ path }) => path)).toEqual([]);
  });

  it.each(['apps/server/src/features', 'apps/web/src/features'])(
    'lets features of %s meet only at their index',
    (folder) => {
      const astray = offences(
        (file, specifier) => {
          const to = target(file, specifier);
          if (!to.startsWith(`${folder}/`)) return false;
          const feature = to.slice(folder.length + 1).split('/')[0];
          return !file.path.startsWith(`${folder}/${feature}/`) && !/\/index\.tsx?$/.test(to);
        },
        files.filter((file) => !isTest(file)),
      );
      expect(astray).toEqual([]);
    },
  );

  it('takes a procedure’s library nowhere but at the wire: no use case imports oRPC or Fastify', () => {
    const useCases = files.filter(
      ({ path }) => path.startsWith('apps/server/src/features/') && !/\/(routes|.*-routes)\.ts$/.test(path),
    );
    expect(
      offences(
        (_file, specifier) => /^@orpc\/|^fastify$/.test(specifier),
        useCases.filter((file) => !isTest(file)),
      ),
    ).toEqual([]);
  });

  it('declares every package it imports in the manifest of its own workspace', () => {
    const builtin = new Set(builtinModules);
    const undeclared = offences((file, specifier) => {
      const home = workspaceOf(file);
      if (
        !home ||
        specifier.startsWith('.') ||
        specifier.startsWith('node:') ||
        specifier.startsWith('virtual:')
      )
        return false;
      const name = packageOf(specifier);
      const own = manifest(home);
      const tools = { ...manifest('.').devDependencies, ...own.devDependencies };
      const declared = { ...own.dependencies, ...own.optionalDependencies };
      const testing =
        isTest(file) ||
        home === 'test' ||
        home === 'bench' ||
        /vite\.config|test-database|for-tests|^apps\/web\/[\w-]+\.ts$/.test(file.path);
      return !builtin.has(name) && !(name in declared) && !(testing && name in tools);
    });
    expect(undeclared).toEqual([]);
  });

  it('has no drawers', () => {
    const drawers = files.filter(({ path }) =>
      /(^|\/)(utils?|helpers?|common|misc|types)(\.tsx?$|\/)/.test(path),
    );
    expect(drawers.map(({ path }) => path)).toEqual([]);
  });

  it('stands alone: every relative import leads to a file of the repository', () => {
    const dangling = offences(
      (file, specifier) => specifier.startsWith('.') && !existsSync(join(root, target(file, specifier))),
    );
    expect(dangling).toEqual([]);
  });
});
