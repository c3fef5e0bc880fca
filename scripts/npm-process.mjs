import { readFileSync } from 'node:fs';

const pollMs = 250;

/**
 * Calls back when the npm that runs this script is no more; one that is killed cannot tell. Without npm, never: whoever
 * starts a server in the background may leave.
 */
export const whenNpmEnds = (callBack) => {
  if (!process.env.npm_lifecycle_event) return;
  const atFirst = lineage();
  setInterval(() => {
    if (lineage() !== atFirst) callBack();
  }, pollMs).unref();
};

/** Our parent and, since npm may start us through a shell that outlives it, the parent of that. */
const lineage = () => {
  const parent = process.ppid;
  try {
    const stat = readFileSync(`/proc/${parent}/stat`, 'latin1');
    const [, name, rest] = /\((.*)\) (.*)/.exec(stat);
    return name.endsWith('sh') ? `${parent} ${rest.split(' ')[1]}` : `${parent}`;
  } catch {
    return `${parent}`;
  }
};
