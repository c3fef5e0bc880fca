import autocannon from 'autocannon';
import { v7 as uuidv7 } from 'uuid';

/** What to ask of a server, and for how long. */
export interface Order {
  url: string;
  ask: keyof typeof requests;
  /** One of these a connection, so that the server meets as many sessions. */
  cookies: readonly string[];
  projectIds: readonly string[];
  /** Seconds, or a number of requests for what leaves rows behind. */
  until: { seconds: number } | { requests: number };
}

export interface Outcome {
  perSecond: number;
  answers: number;
  /** Milliseconds. */
  p50: number;
  p99: number;
}

const connections = 50;

const pick = (from: readonly string[]): string => from[Math.floor(Math.random() * from.length)] ?? '';

const requests = {
  list: () => ({ path: '/api/projects?page=1' }),
  show: (ids: readonly string[]) => ({ path: `/api/projects/${pick(ids)}` }),
  figures: () => ({ path: '/api/projects/figures' }),
  keptFigures: () => ({ path: '/api/projects/figures?kept' }),
  create: () => ({ path: '/api/projects', method: 'POST' as const, body: JSON.stringify(someFacts()) }),
};

const someFacts = () => ({
  name: `新增工程${Math.random()}`,
  nationalCode: null,
  owner: '县城投公司',
  responsibleUnitId: pick([
    'housing-bureau',
    'transport-bureau',
    'water-bureau',
    'linjiang-town',
    'qingxi-town',
  ]),
  responsibleUnitText: null,
  category: ['交通'],
  place: '清溪镇',
  content: '新建道路12公里，配套给排水、照明、绿化及附属设施',
  nature: '新建',
  startYear: 2018,
  endYear: 2020,
  stage: 'construction',
  totalInvestment: 120_000_000,
  remarks: null,
});

async function fire({ url, ask, cookies, projectIds, until }: Order): Promise<Outcome> {
  let connection = 0;
  const result = await autocannon({
    url,
    connections,
    ...('seconds' in until ? { duration: until.seconds } : { amount: until.requests }),
    // Written out beforehand, so that asking costs as little as it can of the machine that has to answer.
    setupClient: (client) => {
      const cookie = cookies[connection++ % cookies.length] ?? '';
      client.setRequests(
        Array.from({ length: asked(until) }, () => ({
          method: 'GET' as const,
          ...requests[ask](projectIds),
          headers: { cookie, 'content-type': 'application/json', 'idempotency-key': uuidv7() },
        })),
      );
    },
  });
  if (result.errors + result.non2xx > 0) {
    throw new Error(`${ask}: ${result.errors} errors, ${result.non2xx} refusals`);
  }
  return {
    perSecond: result['2xx'] / result.duration,
    answers: result['2xx'],
    p50: result.latency.p50,
    p99: result.latency.p99,
  };
}

/** Requests that a connection goes round in; what leaves rows behind is never sent twice. */
const asked = (until: Order['until']): number => ('seconds' in until ? 100 : until.requests / connections);

/** Runs as a child process: neither server may share its event loop with those who ask. */
const carryOut = async (order: Order) => {
  process.send?.(await fire(order));
  process.disconnect();
};
process.once('message', (order: Order) => void carryOut(order));
