import {
  type DatabaseConnection,
  type Dialect,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
} from 'kysely';
import type { ClientBase } from 'pg';
import { statementName } from './statement-name.ts';

/**
 * Kysely over one connection that is already in a transaction. Kysely neither begins nor commits here: whoever made
 * the dialect does, which lets `begin` and `set local` travel together with the first query.
 */
export function pinnedDialect(client: ClientBase): Dialect {
  const connection: DatabaseConnection = {
    async executeQuery(query) {
      const { sql: text } = query;
      const result = await client.query({ name: statementName(text), text, values: [...query.parameters] });
      return { rows: result.rows, numAffectedRows: BigInt(result.rowCount ?? 0) };
    },
    streamQuery() {
      throw new Error('Streaming is not offered: ask for a page.');
    },
  };
  return {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => ({
      init: async () => {},
      acquireConnection: async () => connection,
      beginTransaction: async () => {
        throw new Error('Already in a transaction.');
      },
      commitTransaction: async () => {},
      rollbackTransaction: async () => {},
      releaseConnection: async () => {},
      destroy: async () => {},
    }),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  };
}
