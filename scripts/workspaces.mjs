import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { place } from './place.mjs';

/** @returns {string[]} the folders of the workspaces that package.json names, from the repository's, e.g. `packages/engine` */
export const workspaces = () =>
  JSON.parse(readFileSync(place('package.json'), 'utf8'))
    .workspaces.flatMap((pattern) =>
      pattern.endsWith('/*')
        ? readdirSync(place(dirname(pattern))).map((name) => `${dirname(pattern)}/${name}`)
        : [pattern],
    )
    .filter((folder) => existsSync(place(folder, 'tsconfig.json')));
