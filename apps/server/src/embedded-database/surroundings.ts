/** What PostgreSQL sees of our environment: nothing that could change what it does (`PGDATA`, `LANG`, `TZ`). */
export const environment = { PATH: process.env.PATH ?? '', LC_ALL: 'C', TZ: 'UTC' };

/**
 * How a program of PostgreSQL started *in* the cluster's folder is told where the folder is. On Linux by its working
 * directory: so it may lie in a folder like /root that the user PostgreSQL runs as cannot pass.
 */
export const dataDirectory = (cluster: string): string =>
  process.platform === 'linux' ? '/proc/self/cwd' : cluster;
