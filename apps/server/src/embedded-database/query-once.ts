import { Client } from 'pg';

/** The rows of one statement, by a connection of its own. For tests and their preparation. */
export const queryOnce = async (url: string, sql: string): Promise<unknown[]> => {
  const client = new Client(url);
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
};
