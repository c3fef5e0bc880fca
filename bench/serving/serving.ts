import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { startEmbeddedDatabase } from '@guatu/server/src/embedded-database/index.ts';
import { listening } from '../machine/child.ts';
import { enterAs } from '../machine/person.ts';
import { processorTime } from '../machine/processes.ts';
import { scratchFolder } from '../machine/scratch.ts';
import { startServer } from '../machine/server.ts';
import { median, spread } from '../sample.ts';
import { milliseconds, perSecond, type Table, times } from '../table.ts';
import { filledCounty } from './county.ts';
import { year } from './fill-county.ts';
import type { Order, Outcome } from './load.ts';
import { sameAnswers } from './same-answers.ts';

const sessions = 50;
const rounds = 3;
const seconds = 4;
const newProjects = 2_000;

interface Question {
  name: string;
  ask: Order['ask'];
  /** What the bare server is asked instead. */
  beside?: Order['ask'];
  until: Order['until'];
  target: string;
}

const questions: Question[] = [
  { name: 'list of 50 projects', ask: 'list', until: { seconds }, target: '≥ 0.6 ×' },
  { name: 'one project with its year', ask: 'show', until: { seconds }, target: '≥ 0.6 ×' },
  { name: 'figures by unit, beside counting', ask: 'figures', until: { seconds }, target: '≥ 1 ×' },
  {
    name: 'figures by unit, beside reading kept ones',
    ask: 'figures',
    beside: 'keptFigures',
    until: { seconds },
    target: '',
  },
  // Last, since it changes what the others read.
  { name: 'creating a project', ask: 'create', until: { requests: newProjects }, target: '≥ 0.4 ×' },
];

/** The product beside a bare Node and PostgreSQL server that gives the same JSON, in turns on the same machine. */
export async function serving(): Promise<Table> {
  await using scratch = await scratchFolder();
  await using started = new AsyncDisposableStack();
  const database = await startEmbeddedDatabase({ dataFolder: scratch.path, log: () => {} });
  started.defer(() => database.stop());
  const product = await startServer({
    dataFolder: join(scratch.path, 'files'),
    databaseUrl: database.ownerUrl,
    asOf: `${year}-12-20`,
  });
  started.defer(() => product.stop());
  const { personId, projectIds } = await filledCounty(database.ownerUrl);
  const bareProgram = new URL('bare-server.ts', import.meta.url).pathname;
  const bare = await listening(process.execPath, [bareProgram, database.ownerUrl, personId]);
  started.defer(() => bare.stop());

  const cookies: string[] = [];
  while (cookies.length < sessions) cookies.push(await enterAs(product.url, 'key-projects-clerk'));
  await sameAnswers({ url: product.url, cookie: cookies[0] ?? '' }, bare, [
    '/api/projects?page=1',
    '/api/projects?page=7',
    ...projectIds.slice(0, 20).map((id) => `/api/projects/${id}`),
    '/api/projects/figures',
    '/api/projects/figures?kept',
  ]);

  const rows: string[][] = [];
  for (const { name, ask, beside = ask, until, target } of questions) {
    const order = { cookies, projectIds, until };
    const ours = () => measured({ ...order, url: product.url, ask }, product.pid, database.pid);
    const theirs = () => measured({ ...order, url: bare.url, ask: beside }, bare.pid, database.pid);
    await ours();
    await theirs();
    const pairs: [Measured, Measured][] = [];
    for (let round = 0; round < rounds; round += 1) pairs.push([await ours(), await theirs()]);
    rows.push([name, ...compared(pairs), target]);
  }
  return {
    title: `Over HTTP: ${projectIds.length} projects × 12 months, 50 connections with a session each`,
    columns: [
      'request',
      'product',
      'bare',
      'ratio',
      'spread',
      'p99',
      'bare',
      'processor',
      'bare',
      'ratio',
      'target',
    ],
    rows,
    notes: [
      `Medians of ${rounds} rounds in turns after one to warm up; list, project and figures are the same JSON, letter by letter.`,
      'Processor: time that server and PostgreSQL together take for a request. It is steadier than requests a second',
      'where others use the machine; its ratio is turned round, so that more is better in both.',
      'The product knows its 50 sessions, holds row-level security, checks both ways, and journals what is created.',
      'The bare server reads plain tables by prepared statements: no sessions, no checks, no journal.',
    ],
  };
}

interface Measured extends Outcome {
  /** Milliseconds of a processor for one request. */
  processor: number;
}

async function measured(order: Order, ...pids: number[]): Promise<Measured> {
  const before = await processorTime(...pids);
  const outcome = await fire(order);
  return { ...outcome, processor: ((await processorTime(...pids)) - before) / outcome.answers };
}

function compared(pairs: readonly [Measured, Measured][]): string[] {
  const middle = (figure: (pair: [Measured, Measured]) => number) => median(pairs.map(figure));
  const ratio = ([ours, theirs]: [Measured, Measured]) => ours.perSecond / theirs.perSecond;
  return [
    perSecond(middle(([ours]) => ours.perSecond)),
    perSecond(middle(([, theirs]) => theirs.perSecond)),
    times(middle(ratio)),
    spread(pairs.map(ratio)),
    milliseconds(middle(([ours]) => ours.p99)),
    milliseconds(middle(([, theirs]) => theirs.p99)),
    milliseconds(middle(([ours]) => ours.processor)),
    milliseconds(middle(([, theirs]) => theirs.processor)),
    times(middle(([ours, theirs]) => theirs.processor / ours.processor)),
  ];
}

async function fire(order: Order): Promise<Outcome> {
  const asking = fork(new URL('load.ts', import.meta.url), {
    execArgv: ['--disable-warning=ExperimentalWarning'],
  });
  asking.send(order);
  const [outcome] = await Promise.race([
    once(asking, 'message'),
    once(asking, 'exit').then(() => {
      throw new Error(`Asking for ${order.ask} broke off; the reason is above.`);
    }),
  ]);
  return outcome as Outcome;
}
