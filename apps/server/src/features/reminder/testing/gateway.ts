import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { afterAll } from 'vitest';

/** A request that a gateway got. */
export interface Got {
  method: string;
  url: URL;
  headers: IncomingHttpHeaders;
  // oxlint-disable-next-line typescript/no-explicit-any -- bodies of every shape
  body: any;
}

/** A gateway on loopback. It keeps what it got and answers as it is told, until told otherwise. */
export interface TestGateway {
  url: string;
  got: Got[];
  answer: (got: Got, response: ServerResponse) => void;
  close(): Promise<void>;
}

export const json =
  (body: unknown, status = 200) =>
  (_got: Got, response: ServerResponse): void =>
    void response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));

export async function testGateway(
  answer: TestGateway['answer'],
  certificate?: { key: string; cert: string },
): Promise<TestGateway> {
  const server = certificate ? createSecureServer(certificate) : createServer();
  const scheme = certificate ? 'https' : 'http';
  server.on('request', (request, response) => {
    let text = '';
    request.setEncoding('utf8');
    request.on('data', (piece: string) => (text += piece));
    request.on('end', () => {
      const got = {
        method: request.method ?? '',
        url: new URL(request.url ?? '', gateway.url),
        headers: request.headers,
        body: JSON.parse(text),
      };
      gateway.got.push(got);
      gateway.answer(got, response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const gateway: TestGateway = {
    url: `${scheme}://127.0.0.1:${(server.address() as AddressInfo).port}`,
    got: [],
    answer,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  afterAll(() => gateway.close());
  return gateway;
}
