import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import { connect } from 'node:net';
import { dirname } from 'node:path';
import { v7 as uuidv7 } from 'uuid';
import { beforeAll, expect, it } from 'vitest';
import { type TestCounty, testCounty } from '../../testing/county.ts';

const megabyte = Buffer.alloc(1024 * 1024);
let county: TestCounty;
let port: number;
beforeAll(async () => {
  county = await testCounty();
  port = Number(new URL(await county.app.listen({ port: 0, host: '127.0.0.1' })).port);
});

it('a workbook of 200 MB is refused with the limit, also to a browser, which sends it whole before it listens', async () => {
  const answer = await sendWhole('/api/files?name=list.xlsx', 'application/octet-stream', 200);
  expect(answer).toContain('HTTP/1.1 413');
  expect(answer).toContain('application/problem+json');
  expect(answer).toContain('50 MB');
  const folder = dirname(dirname(county.server.files.path('0'.repeat(64))));
  expect(await readdir(`${folder}/incoming`)).toEqual([]);
});

it('so is a form that is larger than any form, with its own limit', async () => {
  const answer = await sendWhole('/api/projects', 'application/json', 2);
  expect(answer).toContain('HTTP/1.1 413');
  expect(answer).toContain('1 MB');
});

/** Sends so many megabytes, and reads only then. */
async function sendWhole(path: string, mediaType: string, megabytes: number): Promise<string> {
  const socket = connect(port, '127.0.0.1').setEncoding('utf8').pause();
  const head = [
    `POST ${path} HTTP/1.1`,
    'host: 127.0.0.1',
    'cookie: key-projects-clerk',
    `idempotency-key: ${uuidv7()}`,
    `content-type: ${mediaType}`,
    `content-length: ${megabytes * megabyte.length}`,
  ];
  socket.write(`${head.join('\r\n')}\r\n\r\n`);
  for (let sent = 0; sent < megabytes; sent += 1) {
    if (!socket.write(megabyte)) await once(socket, 'drain');
  }
  let answer = '';
  for await (const text of socket) {
    answer += text;
    // The connection stays open for the next request.
    if (answer.endsWith('}')) break;
  }
  return answer;
}
