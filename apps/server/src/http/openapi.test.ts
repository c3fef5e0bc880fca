import { contract } from '@guatu/contract';
import { isContractProcedure } from '@orpc/contract';
import { beforeAll, describe, expect, it } from 'vitest';
import { testCounty } from '../testing/county.ts';

interface Operation {
  parameters?: { name: string; in: string; required?: boolean; schema?: object }[];
  responses: Record<string, { description: string; content?: Record<string, { schema: object }> }>;
}

let document: { openapi: string; info: object; paths: Record<string, Record<string, Operation>> };
beforeAll(async () => {
  const county = await testCounty();
  document = (await county.app.inject({ url: '/api/openapi.json' })).json();
});

const routes = Object.values(contract)
  .flatMap((router) => Object.values(router))
  .flatMap((procedure) => (isContractProcedure(procedure) ? procedure['~orpc'].route : []))
  .map(({ method = 'POST', path = '' }) => [method.toLowerCase(), path] as const);

it('is OpenAPI 3.1 with a title and a version', () => {
  expect(document.openapi).toMatch(/^3\.1\.\d+$/);
  expect(document.info).toMatchObject({ title: 'Guatu', version: expect.any(String) });
});

it('lists every procedure of the contract, and nothing else', () => {
  const listed = Object.entries(document.paths).flatMap(([path, item]) =>
    Object.keys(item).map((method) => `${method} ${path}`),
  );
  expect(listed.toSorted()).toEqual(routes.map((route) => route.join(' ')).toSorted());
});

describe.each(routes)('%s %s', (method, path) => {
  it('declares each part of its path, what it answers, and how it refuses', () => {
    const operation = document.paths[path]?.[method];
    expect(operation).toBeDefined();
    const { parameters = [], responses = {} } = operation ?? {};
    const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    const declared = parameters.filter((parameter) => parameter.in === 'path');
    expect(declared.map(({ name }) => name).toSorted()).toEqual(inPath.toSorted());
    for (const { required, schema } of declared) expect([required, typeof schema]).toEqual([true, 'object']);
    expect(responses['200']?.content?.['application/json']?.schema).toBeTypeOf('object');
    expect(responses['default']?.content?.['application/problem+json']?.schema).toBeTypeOf('object');
  });
});
