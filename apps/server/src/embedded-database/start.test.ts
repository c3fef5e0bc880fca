import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chown, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { processStart } from '../data-folder/index.ts';
import { startEmbeddedDatabase, type EmbeddedDatabase } from './index.ts';
import { queryOnce } from './query-once.ts';

let dataFolder: string;
beforeEach(async () => {
  dataFolder = await mkdtemp(join(tmpdir(), 'guatu-database-'));
});
afterEach(() => rm(dataFolder, { recursive: true, force: true }));

const start = (log: (line: string) => void = () => {}) => startEmbeddedDatabase({ dataFolder, log });

/** Runs the same in a process that can be killed. */
const startElsewhere = async () => {
  const program = `import { startEmbeddedDatabase } from '${import.meta.dirname}/index.ts';
    const { ownerUrl, pid } = await startEmbeddedDatabase({ dataFolder: process.argv[1], log() {} });
    console.log(JSON.stringify({ ownerUrl, pid }));`;
  const server = spawn(process.execPath, ['--input-type=module', '-e', program, dataFolder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = (await once(server.stdout, 'data')) as [Buffer];
  return { server, ...(JSON.parse(line.toString()) as Pick<EmbeddedDatabase, 'ownerUrl' | 'pid'>) };
};

const isRunning = async (pid: number) => (await processStart(pid)) !== undefined;

const ends = async (pid: number) => {
  for (let attempt = 0; attempt < 100 && (await isRunning(pid)); attempt++) await pause(50);
  return !(await isRunning(pid));
};

test('nobody gets in without the password, nor with it as superuser, nor through the network', async () => {
  const { ownerUrl, stop } = await start();
  const wrong = new URL(ownerUrl);
  wrong.password = 'guess';
  await expect(queryOnce(wrong.href, 'select 1')).rejects.toThrow('password authentication failed');
  const superuser = new URL(ownerUrl);
  superuser.username = 'postgres';
  await expect(queryOnce(superuser.href, 'select 1')).rejects.toThrow('password authentication failed');
  expect(await queryOnce(ownerUrl, 'show listen_addresses')).toEqual([{ listen_addresses: '' }]);
  expect((await stat(join(dataFolder, 'database', 'owner-password'))).mode & 0o777).toBe(0o600);
  await stop();
});

test('the owner is no superuser, and makes roles and databases', async () => {
  const { ownerUrl, stop } = await start();
  const asked = `select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb from pg_roles where rolname = current_user`;
  expect(await queryOnce(ownerUrl, asked)).toEqual([
    { rolsuper: false, rolbypassrls: false, rolcreaterole: true, rolcreatedb: true },
  ]);
  await stop();
});

test('Chinese text is stored as UTF-8, has trigrams and is acknowledged only when on disk', async () => {
  const { ownerUrl, stop } = await start();
  const asked = `select current_setting('server_encoding') as encoding, current_setting('fsync') as fsync,
    similarity('石林县人民政府', '石林县政府') > 0.3 as similar`;
  expect(await queryOnce(ownerUrl, asked)).toEqual([{ encoding: 'UTF8', fsync: 'on', similar: true }]);
  await stop();
});

test('a second start keeps the data and says nothing', async () => {
  const first = await start();
  await queryOnce(first.ownerUrl, `create table project as select '环城路' as name`);
  await first.stop();
  expect(await isRunning(first.pid)).toBe(false);

  const lines: string[] = [];
  const second = await start((line) => lines.push(line));
  expect(await queryOnce(second.ownerUrl, 'select name from project')).toEqual([{ name: '环城路' }]);
  await second.stop();
  expect(lines).toEqual([]);
});

test('killing the server ends its PostgreSQL', async () => {
  const { server, pid } = await startElsewhere();
  server.kill('SIGKILL');
  expect(await ends(pid)).toBe(true);
});

test('a server started at the very moment another was killed finds everything it acknowledged', async () => {
  const { server, ownerUrl } = await startElsewhere();
  await queryOnce(ownerUrl, `create table project as select '环城路' as name`);
  server.kill('SIGKILL');
  const next = await start();
  expect(await queryOnce(next.ownerUrl, 'select name from project')).toEqual([{ name: '环城路' }]);
  await next.stop();
});

test.runIf(process.platform === 'linux')(
  'a PostgreSQL that lost its tether is ended before the next starts',
  async () => {
    const { server, pid, ownerUrl } = await startElsewhere();
    await queryOnce(ownerUrl, `create table project as select '环城路' as name`);
    process.kill(await tetherOf(pid), 'SIGKILL');
    server.kill('SIGKILL');
    await once(server, 'exit');
    expect(await isRunning(pid)).toBe(true);

    const lines: string[] = [];
    const next = await start((line) => lines.push(line));
    expect(lines).toEqual([`ending PostgreSQL ${pid}, left over from a server that was killed`]);
    expect(await queryOnce(next.ownerUrl, 'select name from project')).toEqual([{ name: '环城路' }]);
    await next.stop();
  },
);

/** The shell that waits for the server to go; its words end with all that PostgreSQL was started with. */
const tetherOf = async (postmaster: number): Promise<number> => {
  const started = await readFile(`/proc/${postmaster}/cmdline`, 'utf8');
  for (const pid of (await readdir('/proc')).map(Number)) {
    if (!pid || pid === postmaster) continue;
    if ((await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')).endsWith(started)) return pid;
  }
  throw new Error(`nothing ties ${postmaster} to its server`);
};

test('a process that merely has the number of a PostgreSQL from before a power failure is left alone', async () => {
  await (await start()).stop();
  await writeFile(join(dataFolder, 'database', 'cluster', 'postmaster.pid'), `${process.pid}\n`);
  const { ownerUrl, stop } = await start();
  expect(await queryOnce(ownerUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
  await stop();
});

test('making a database that was cut off half way is begun afresh', async () => {
  const unfinished = join(dataFolder, 'database.unfinished', 'cluster');
  await mkdir(unfinished, { recursive: true });
  await writeFile(join(unfinished, 'PG_VERSION'), '18');
  const { ownerUrl, stop } = await start();
  expect(await queryOnce(ownerUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
  await stop();
  expect(await readdir(dataFolder)).toEqual(['database']);
});

test('a folder too deep for the name of a socket will do', async () => {
  const shallow = dataFolder;
  dataFolder = join(shallow, '一个很长的文件夹名'.repeat(5), 'data');
  await mkdir(dataFolder, { recursive: true });
  const { ownerUrl, stop } = await start();
  expect(await queryOnce(ownerUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
  await stop();
  dataFolder = shallow;
});

test('what PostgreSQL says is passed on when it does not start', async () => {
  await (await start()).stop();
  await writeFile(join(dataFolder, 'database', 'cluster', 'PG_VERSION'), '9.6\n');
  await expect(start()).rejects.toThrow(/does not start\n.*incompatible/s);
});

test('root runs PostgreSQL as someone else, in a folder closed to everyone but root', async () => {
  const { stop } = await start();
  const { uid } = await stat(join(dataFolder, 'database', 'cluster', '.s.PGSQL.5432'));
  expect(uid === 0).toBe(false);
  expect((await stat(dataFolder)).mode & 0o777).toBe(0o700);
  await stop();
});

test('a copy of the folder that belongs to whoever made it starts', async () => {
  await (await start()).stop();
  const cluster = join(dataFolder, 'database', 'cluster');
  const [uid, gid] = [process.getuid?.() ?? 0, process.getgid?.() ?? 0];
  await chown(cluster, uid, gid);
  for (const entry of await readdir(cluster, { recursive: true }))
    await chown(join(cluster, entry), uid, gid);
  const { ownerUrl, stop } = await start();
  expect(await queryOnce(ownerUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
  await stop();
});
