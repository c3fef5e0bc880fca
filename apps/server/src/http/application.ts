import helmet from '@fastify/helmet';
import { contract } from '@guatu/contract';
import { preferredLocale } from '@guatu/messages';
import Fastify, { type FastifyInstance } from 'fastify';
import { handlers } from '../handlers.ts';
import { calendarFeedRoutes } from '../features/calendar-feed/index.ts';
import { assessmentRoutes } from '../features/assessment/index.ts';
import { docketRoutes } from '../features/docket/index.ts';
import { groundbreakingRoutes } from '../features/groundbreaking/index.ts';
import { fileRoutes } from '../features/files/index.ts';
import { handoverRoutes } from '../features/organisation/index.ts';
import { problemRoutes } from '../features/problem/index.ts';
import { projectRoutes } from '../features/project/index.ts';
import { siteTourRoutes } from '../features/site-tour/index.ts';
import { supervisionRoutes } from '../features/supervision/index.ts';
import { issuedPaperRoutes } from '../features/issued-paper/index.ts';
import { liveRoutes } from '../features/live/index.ts';
import { sheetOf, wallRoutes } from '../features/wall/index.ts';
import { weeklyReportRoutes } from '../features/weekly-report/index.ts';
import { mayReadFile } from '../may-read-file.ts';
import { Refusal } from '../refusal/refusal.ts';
import { bodyLimitBytes } from '../refusal/size-limit.ts';
import { toProblem } from '../refusal/to-problem.ts';
import type { Server } from '../server.ts';
import { bind } from './bind.ts';
import { openApiDocument } from './openapi.ts';
import { refuseCrossSite } from './refuse-cross-site.ts';
import { webApplication } from './web-application.ts';

/** The HTTP application of `server`: the contract's procedures, files, the OpenAPI description and the web pages. */
export async function application(
  server: Server,
  { log, secure }: { log: boolean; secure: boolean },
): Promise<FastifyInstance> {
  const app = Fastify({
    logger: log ? { level: 'warn' } : false,
    bodyLimit: bodyLimitBytes,
    trustProxy: 'loopback',
  });
  await app.register(helmet, {
    // Only a server that is reached over TLS may promise it for the future.
    strictTransportSecurity: secure,
    contentSecurityPolicy: {
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        // The component library writes its styles into the page; scripts have no such licence.
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:', ...(server.tileUrl ? [new URL(server.tileUrl).origin] : [])],
        fontSrc: ["'self'"],
        objectSrc: ["'none'"],
        frameAncestors: ["'none'"],
        upgradeInsecureRequests: null,
      },
    },
  });
  app.addHook('onRequest', refuseCrossSite);
  app.addHook('onSend', async (request, reply) => {
    if (request.url.startsWith('/api/') && !reply.hasHeader('cache-control')) {
      void reply.header('cache-control', 'no-store');
    }
  });
  app.setErrorHandler((error, request, reply) => {
    const problem = toProblem(error, preferredLocale(request.headers['accept-language']));
    if (problem.code === 'internal-error') request.log.error(error);
    return reply.code(problem.status).type('application/problem+json').send(problem);
  });
  bind(app, server, contract, handlers);
  fileRoutes(app, server, mayReadFile);
  projectRoutes(app, server);
  docketRoutes(app, server);
  groundbreakingRoutes(app, server);
  problemRoutes(app, server);
  handoverRoutes(app, server);
  issuedPaperRoutes(app, server);
  siteTourRoutes(app, server, { sheetOf });
  supervisionRoutes(app, server);
  assessmentRoutes(app, server);
  wallRoutes(app, server);
  weeklyReportRoutes(app, server);
  liveRoutes(app, server);
  calendarFeedRoutes(app, server);
  const description = await openApiDocument();
  app.get('/api/openapi.json', () => description);
  app.all('/api/*', () => {
    throw new Refusal('not-found');
  });
  await webApplication(app);
  return app;
}
