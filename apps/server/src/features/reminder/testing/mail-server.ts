import type { AddressInfo } from 'node:net';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { afterAll } from 'vitest';

export interface TestMailServer {
  port: number;
  /** Mails as they came, headers and all, with whom the server was told they are for. */
  got: { to: string; text: string; secure: boolean }[];
  /** Decides about a recipient: the code and words of a refusal, or null. */
  refuse: (to: string) => { code: number; words: string } | null;
}

/** A mail server on loopback that asks for `robot` / `open-sesame`. */
export async function testMailServer(options: SMTPServerOptions): Promise<TestMailServer> {
  const mail: TestMailServer = { port: 0, got: [], refuse: () => null };
  const server = new SMTPServer({
    disableReverseLookup: true,
    onAuth: ({ username, password }, _session, done) =>
      username === 'robot' && password === 'open-sesame'
        ? done(null, { user: 'robot' })
        : done(refusal(535, 'authentication failed')),
    onRcptTo: ({ address }, _session, done) => {
      const refused = mail.refuse(address);
      done(refused && refusal(refused.code, refused.words));
    },
    onData: (stream, session, done) => {
      let text = '';
      stream.setEncoding('utf8');
      stream.on('data', (piece: string) => (text += piece));
      stream.on('end', () => {
        const [to] = session.envelope.rcptTo;
        mail.got.push({ to: to?.address ?? '', text, secure: session.secure });
        done();
      });
    },
    ...options,
  });
  // A client that does not trust the certificate hangs up, which is what its test is about.
  server.on('error', () => {});
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  mail.port = (server.server.address() as AddressInfo).port;
  afterAll(() => new Promise<void>((resolve) => server.close(() => resolve())));
  return mail;
}

const refusal = (responseCode: number, words: string) => Object.assign(new Error(words), { responseCode });
