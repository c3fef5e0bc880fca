import { createHash } from 'node:crypto';
import { calendarObject, type Retold } from '@guatu/engine';
import { render } from '@guatu/messages';
import type { FastifyInstance } from 'fastify';
import { refuse } from '../../refusal/refusal.ts';
import type { Server } from '../../server.ts';
import type { Said } from './say.ts';
import { hashOf } from './secret.ts';
import { tell, type Telling } from './tell.ts';

/** Programs look again after so many hours, and nobody needs them to look more often. */
const refreshHours = 4;

/** So often may one link be asked in a minute: a program that forgot to wait, or several that share it. */
const mostInMinute = 20;

/** What calendar programs follow. They have no session: whoever knows the link reads what it tells. */
export function calendarFeedRoutes(app: FastifyInstance, server: Server): void {
  const isTooOften = askedLately();
  app.get<{ Params: { secret: string } }>(
    '/calendar/:secret(^[A-Za-z0-9_-]+).ics',
    async (request, reply) => {
      void reply.header('cache-control', 'private, no-store').header('referrer-policy', 'no-referrer');
      const hash = hashOf(request.params.secret);
      if (isTooOften(hash)) {
        void reply.header('retry-after', '60');
        refuse('too-many-requests');
      }
      const told = await tell(server, hash);
      if (told === null) return reply.code(404).type('text/plain; charset=utf-8').send('404\n');
      const text = asCalendar(told, server.jurisdiction, `${request.protocol}://${request.host}`);
      const tag = `"${createHash('sha256').update(text).digest('base64url')}"`;
      void reply.header('etag', tag);
      if (isKnown(request.headers['if-none-match'], tag)) return reply.code(304).send();
      return reply.type('text/calendar; charset=utf-8').send(text);
    },
  );
}

function asCalendar(
  { language, of, events }: Telling,
  { key, name }: Server['jurisdiction'],
  origin: string,
): string {
  const whose = of ?? render(language, 'calendarFeed.mine');
  return calendarObject({
    name: render(language, 'calendarFeed.feed.name', { county: name, whose }),
    refreshHours,
    events: events.map((event) => asEvent(event, key, origin)),
  });
}

const asEvent = ({ id, path, at, ...said }: Retold<Said>, county: string, origin: string) => ({
  ...said,
  uid: `${county}/${id}@guatu`,
  ...(at !== undefined && { at }),
  ...(path !== null && { url: `${origin}${path}` }),
});

const isKnown = (asked: string | undefined, tag: string): boolean =>
  asked !== undefined && asked.split(',').some((one) => [tag, `W/${tag}`, '*'].includes(one.trim()));

/** Counts how often each link was asked in the running minute, and forgets it after. */
function askedLately(): (link: string) => boolean {
  let counts = new Map<string, number>();
  let minute = 0;
  return (link) => {
    const now = Math.floor(performance.now() / 60_000);
    if (now !== minute) [minute, counts] = [now, new Map()];
    const count = (counts.get(link) ?? 0) + 1;
    // Links that nobody has made are no more than the county's people could make.
    if (counts.size < 100_000) counts.set(link, count);
    return count > mostInMinute;
  };
}
