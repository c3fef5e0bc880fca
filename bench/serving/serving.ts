import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { startEmbeddedDatabase } from '@guatu/server/src/embedded-database/index.ts';
import { listening } from '../machine/child.ts';
import { enterAs } from '../machine/person.ts';
import { scratchFolder } from '../machine/scratch.ts';
import { startServer } from '../machine/server.ts';
import { median, spread } from '../sample.ts';
import { perSecond, type Table, times } from '../table.ts';
import { filledCounty } from './county.ts';
import { year } from './fill-county.ts';
import type { Order, Outcome } from './load.ts';
import { sameAnswers } from './same-answers.ts';

const sessions = 50;
const rounds = 3;
const seconds = 4;
const newProjects = 3_000;

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
    const ours = { ...order, url: product.url, ask };
    const theirs = { ...order, url: bare.url, ask: beside };
    await fire({ ...ours, until: warmUp(until) });
    await fire({ ...theirs, until: warmUp(until) });
    const pairs: [Outcome, Outcome][] = [];
    for (let round = 0; round < rounds; round += 1) pairs.push([await fire(ours), await fire(theirs)]);
    rows.push([name, ...compared(pairs), target]);
  }
  return {
    title: `Over HTTP: ${projectIds.length} projects × 12 months, 50 connections with a session each`,
    columns: ['request', 'product', 'bare', 'ratio', 'spread', 'p50 / p99', 'bare p50 / p99', 'target'],
    rows,
    notes: [
      `Medians of ${rounds} rounds in turns; list, project and figures are the same JSON, letter by letter.`,
      'The product knows its 50 sessions, holds row-level security, checks both ways, and journals what is created.',
      'The bare server reads plain tables by prepared statements: no sessions, no checks, no journal.',
    ],
  };
}

const warmUp = (until: Order['until']): Order['until'] =>
  'seconds' in until ? { seconds: 1 } : { requests: until.requests / 10 };

function compared(pairs: readonly [Outcome, Outcome][]): string[] {
  const ratios = pairs.map(([ours, theirs]) => ours.perSecond / theirs.perSecond);
  const latency = (outcomes: readonly Outcome[]) =>
    [outcomes.map(({ p50 }) => p50), outcomes.map(({ p99 }) => p99)]
      .map((values) => median(values).toFixed(0))
      .join(' / ')
      .concat(' ms');
  const [ours, theirs] = [pairs.map(([one]) => one), pairs.map(([, other]) => other)];
  return [
    perSecond(median(ours.map((one) => one.perSecond))),
    perSecond(median(theirs.map((one) => one.perSecond))),
    times(median(ratios)),
    spread(ratios),
    latency(ours),
    latency(theirs),
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
