import { Readable } from 'node:stream';
import type { ChannelSettings } from '@guatu/contract';
import { createTransport } from 'nodemailer';
import type { Secret } from '../secrets.ts';
import { lastWords } from './last-words.ts';
import type { Message, Outcome } from './outcome.ts';
import { trusting } from './request.ts';

type MailSettings = Extract<ChannelSettings, { kind: 'email' }>;

const timeouts = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };

/** Sends a mail. What the server puts off (4xx) is tried again, what it refuses (5xx) is not. */
export async function sendMail(
  settings: MailSettings,
  secret: Secret,
  trustedCa: string | null,
  message: Message,
): Promise<Outcome> {
  const { host, port, security, user, from } = settings;
  const transport = createTransport({
    host,
    port,
    secure: security === 'tls',
    requireTLS: security === 'starttls',
    ignoreTLS: security === 'none',
    ...(user !== null && { auth: { user, pass: secret.password ?? '' } }),
    tls: trusting(trustedCa),
    disableFileAccess: true,
    disableUrlAccess: true,
    ...timeouts,
  });
  // The text is read once the server knows whom it talks to: from then on a silence may mean that it has the mail.
  let begun = false;
  const text = Readable.from(
    (function* () {
      begun = true;
      yield message.text;
    })(),
  );
  try {
    const { response } = await transport.sendMail({
      from,
      to: message.to ?? '',
      subject: message.subject,
      text,
      textEncoding: 'base64',
      // Whoever gets the same mail twice can tell.
      messageId: `<${message.id}@${from.split('@').at(-1)}>`,
    });
    return { state: 'sent', reason: 'taken', words: lastWords(response, secret, message) };
  } catch (error) {
    return outcomeOf(error, begun, (said) => lastWords(said, secret, message));
  } finally {
    transport.close();
  }
}

function outcomeOf(error: unknown, begun: boolean, words: (said: string) => string): Outcome {
  const { code, response, responseCode } = error as {
    code?: string;
    response?: string;
    responseCode?: number;
  };
  if (responseCode !== undefined) {
    const state = responseCode >= 500 ? 'failed' : 'again';
    return { state, reason: 'refused', words: words(response ?? String(responseCode)) };
  }
  return begun
    ? { state: 'unknown', reason: 'no-answer', words: code ?? null }
    : { state: 'again', reason: 'unreachable', words: code ?? null };
}
