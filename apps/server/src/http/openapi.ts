import { contract, problemDetails } from '@guatu/contract';
import { OpenAPIGenerator } from '@orpc/openapi';
import { ZodToJsonSchemaConverter } from '@orpc/zod/zod4';
import { z } from 'zod';

const problemSchema = z.toJSONSchema(problemDetails, { target: 'draft-2020-12' });

/** The OpenAPI 3.1 description of every procedure, generated from the contract that the server is bound to. */
export async function openApiDocument() {
  const generator = new OpenAPIGenerator({ schemaConverters: [new ZodToJsonSchemaConverter()] });
  const document = await generator.generate(contract, {
    info: {
      title: 'Guatu',
      version: '0.1.0',
      description:
        'Commands (POST, PUT, PATCH, DELETE, except signing in and out) ask for an `Idempotency-Key` header: a UUID made once per intention and repeated with every retry. A `Guatu-Person` header names whom a request is meant to come from; from anybody else it is refused.',
    },
    servers: [{ url: '/api' }],
  });
  const failure = {
    description: 'Refused, with a stable code.',
    content: { 'application/problem+json': { schema: problemSchema } },
  };
  for (const path of Object.values(document.paths ?? {})) {
    for (const operation of Object.values(path ?? {})) {
      if (typeof operation === 'object' && operation !== null && 'responses' in operation) {
        Object.assign((operation as { responses: object }).responses, { default: failure });
      }
    }
  }
  return document;
}
