import { pathToFileURL } from 'node:url';
import { whenNpmEnds } from './npm-process.mjs';
import { place } from './place.mjs';
import { prepare } from './prepare.mjs';
import { run } from './run.mjs';

const node = await prepare();
const args = [
  '--disable-warning=ExperimentalWarning',
  '--import',
  pathToFileURL(place('scripts', 'end-with-parent.mjs')).href,
  place('apps', 'server', 'src', 'main.ts'),
  ...process.argv.slice(2),
];
// Apart from the terminal's group, so that Ctrl-C reaches the server once, through us.
process.exitCode = await run(
  node,
  args,
  { detached: true, stdio: ['inherit', 'inherit', 'inherit', 'ipc'] },
  whenNpmEnds,
);
