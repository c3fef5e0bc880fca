import type { Contract } from '@guatu/contract';
import { createORPCClient } from '@orpc/client';
import type { ContractRouterClient } from '@orpc/contract';
import type { JsonifiedClient } from '@orpc/openapi-client';
import { OpenAPILink } from '@orpc/openapi-client/fetch';
import { createTanstackQueryUtils } from '@orpc/tanstack-query';
import routes from 'virtual:contract-routes';
import { currentLocale } from '../text/i18n.ts';
import { fetchOrRefuse } from './problem.ts';

/** What a call says besides its input. */
export type CallContext = {
  /** Identifies a command, so that the server does it once however often it arrives. */
  readonly idempotencyKey?: string;
  /** Id of whom it is meant to come from; the server refuses it from anybody else. */
  readonly from?: string;
};

const link = new OpenAPILink<CallContext>(routes, {
  url: `${window.location.origin}/api`,
  headers: ({ context }) => ({
    'accept-language': currentLocale(),
    ...(context.idempotencyKey === undefined ? {} : { 'idempotency-key': context.idempotencyKey }),
    ...(context.from === undefined ? {} : { 'guatu-person': context.from }),
  }),
  fetch: (request, init) => fetchOrRefuse(request, { ...init, credentials: 'same-origin' }),
});

const client: JsonifiedClient<ContractRouterClient<Contract, CallContext>> = createORPCClient(link);

/**
 * Every procedure of the contract. Read with `useSuspenseQuery(api.session.current.queryOptions())`, write with
 * `useCommand(api.session.signIn.call)`.
 */
export const api = createTanstackQueryUtils(client);
