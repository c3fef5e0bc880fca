import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import pg from 'pg';
import { v7 as uuidv7 } from 'uuid';
import { countedFigures, create, keptFigures, list, show } from './bare-queries.ts';
import { year } from './fill-county.ts';

/**
 * What the product's answers cost at the least on this machine: Node's own HTTP server, one pooled and prepared query a
 * request, the same JSON. It knows nobody, checks nothing and remembers nothing.
 */
const [url = '', personId = ''] = process.argv.slice(2);
pg.types.setTypeParser(pg.types.builtins.INT8, Number);
const pool = new pg.Pool({ connectionString: url, max: 10 });

type Answer = (path: URL, request: IncomingMessage) => Promise<unknown>;

const answers: Record<string, Answer> = {
  'GET list': async ({ searchParams }) => {
    const page = Number(searchParams.get('page') ?? 1);
    const { rows } = await pool.query<{ total: number }>({
      name: `list ${page}`,
      text: list((page - 1) * 50),
    });
    return {
      year,
      total: rows[0]?.total ?? 0,
      pageSize: 50,
      projects: rows.map((row) => ({ ...row, total: undefined })),
    };
  },
  'GET figures': async ({ searchParams }) => {
    const [name, query] = searchParams.has('kept') ? ['kept', keptFigures] : ['counted', countedFigures];
    return { year, units: (await pool.query({ name, text: query })).rows };
  },
  'GET show': async ({ pathname }) => {
    const { rows } = await pool.query({ name: 'show', text: show, values: [pathname.split('/').at(-1)] });
    return { ...rows[0], may: { edit: true, report: true } };
  },
  'POST list': async (_path, request) => {
    const facts = JSON.parse(await text(request));
    const id = uuidv7();
    await pool.query({
      name: 'create',
      text: create,
      values: [
        id,
        facts.name,
        'initials',
        facts.nationalCode,
        facts.owner,
        facts.responsibleUnitId,
        facts.responsibleUnitText,
        facts.category,
        facts.place,
        facts.content,
        facts.nature,
        facts.startYear,
        facts.endYear,
        facts.stage,
        facts.totalInvestment,
        facts.remarks,
        personId,
      ],
    });
    return { id, revision: 1 };
  },
};

async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const path = new URL(request.url ?? '', 'http://local');
  const what = { '/api/projects': 'list', '/api/projects/figures': 'figures' }[path.pathname] ?? 'show';
  const answer = await answers[`${request.method} ${what}`]?.(path, request);
  response.setHeader('content-type', 'application/json; charset=utf-8');
  response.end(JSON.stringify(answer));
}

const server = createServer((request, response) => void respond(request, response));

server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  console.log(`http://127.0.0.1:${typeof address === 'object' ? address?.port : address}`);
});
process.once('SIGTERM', () => process.exit(0));
