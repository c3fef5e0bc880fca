import { place } from './place.mjs';
import { prepare } from './prepare.mjs';
import { run } from './run.mjs';

const node = await prepare();
process.exitCode = await run(node, [place('bench', 'main.ts'), ...process.argv.slice(2)]);
