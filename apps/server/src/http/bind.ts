import { type AnyContractRouter, isContractProcedure } from '@orpc/contract';
import { StandardBracketNotationSerializer } from '@orpc/openapi-client/standard';
import { type Locale, preferredLocale } from '@guatu/messages';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { Refusal } from '../refusal/refusal.ts';
import type { Server } from '../server.ts';
import { type AnyHandler, carryOut } from './carry-out.ts';
import { commandKey } from './command-key.ts';
import type { Call } from './handler.ts';
import { placeOf } from './place.ts';
import { sentBy, signedIn } from './signed-in.ts';

const brackets = new StandardBracketNotationSerializer();

/** zod says what it expected, such as a number's range, in the language of the request. */
const wording = { 'zh-CN': z.locales.zhCN().localeError, en: z.locales.en().localeError };

/**
 * Registers a route for each procedure of `contract`: input is parsed by the procedure's schema before the handler runs,
 * and the answer is parsed by its output schema, so that a row never leaks a column.
 */
export function bind(
  app: FastifyInstance,
  server: Server,
  contract: AnyContractRouter,
  handlers: unknown,
): void {
  walk(contract, handlers, [], (procedure, handler, verb) => {
    const { route, inputSchema, outputSchema } = procedure['~orpc'];
    app.route({
      method: route.method ?? 'POST',
      url: `/api${(route.path ?? '').replace(/\{(\w+)\}/g, ':$1')}`,
      handler: async (request, reply) => {
        const call = await callOf(server, request);
        const input = inputSchema
          ? parse(inputSchema as z.ZodType, rawInput(request), call.locale)
          : undefined;
        const output = await run(call, handler, verb, input, request);
        for (const [name, value] of call.responseHeaders) appendHeader(reply, name, value);
        return outputSchema ? (outputSchema as z.ZodType).parse(output) : output;
      },
    });
  });
}

type Visit = (procedure: AnyProcedure, handler: AnyHandler, verb: string) => void;
type AnyProcedure = Extract<AnyContractRouter, { '~orpc': unknown }>;

function walk(contract: AnyContractRouter, handlers: unknown, path: string[], visit: Visit): void {
  if (isContractProcedure(contract)) {
    visit(contract, handlers as AnyHandler, path.join('.'));
    return;
  }
  for (const [name, inner] of Object.entries(contract)) {
    walk(inner as AnyContractRouter, (handlers as Record<string, unknown>)[name], [...path, name], visit);
  }
}

async function callOf(server: Server, request: FastifyRequest): Promise<Call> {
  const requestHeaders = headersOf(request);
  return {
    server,
    actor: await server.authenticate(requestHeaders, request.ip),
    locale: preferredLocale(request.headers['accept-language']),
    address: request.ip,
    requestHeaders,
    responseHeaders: new Headers(),
  };
}

async function run(call: Call, handler: AnyHandler, verb: string, input: unknown, request: FastifyRequest) {
  if (handler.kind === 'open') return handler.run(call, input);
  const actor = sentBy(signedIn(call.actor, handler.room), request.headers['guatu-person']);
  return carryOut(call.server, actor, { handler, verb, input, key: () => commandKey(request) });
}

/** Path parameters over body or query, as one object: the shape in which the contract declares its input. */
function rawInput(request: FastifyRequest): unknown {
  const search = new URL(request.url, 'http://local').searchParams;
  const given = request.method === 'GET' ? brackets.deserialize([...search]) : (request.body ?? {});
  return Object.assign({}, given, request.params);
}

function parse(schema: z.ZodType, raw: unknown, locale: Locale): unknown {
  const parsed = schema.safeParse(raw, { error: wording[locale] });
  if (parsed.success) return parsed.data;
  const places = parsed.error.issues.map((issue) => placeOf(issue, locale));
  throw new Refusal('invalid-input', { places: places.map(({ path }) => path).join(', ') }, places);
}

function headersOf(request: FastifyRequest): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return headers;
}

/** Several cookies are several headers, never one joined by commas. */
function appendHeader(reply: FastifyReply, name: string, value: string): void {
  const present = reply.getHeader(name);
  void reply.header(name, present === undefined ? value : [present, value].flat());
}
