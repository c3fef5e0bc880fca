import type { FastifyInstance } from 'fastify';

const attempts = 20;

/** Listens on the loopback interface at `port`, or at the next free one when it is taken. Port 0 takes any. */
export async function listen(app: FastifyInstance, port: number): Promise<{ port: number; url: string }> {
  for (let offset = 0; ; offset += 1) {
    try {
      const url = await app.listen({ host: '127.0.0.1', port: port + offset });
      return { port: port === 0 ? 0 : port + offset, url };
    } catch (error) {
      const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
      if (!taken || offset === attempts) throw error;
    }
  }
}
