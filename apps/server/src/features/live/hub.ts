import type { Changed } from '@guatu/contract';
import { refuse } from '../../refusal/refusal.ts';
import { changesOf } from '../../ledger/change-notice.ts';
import type { Server } from '../../server.ts';
import { notifyPresence, type PresenceNotice, presenceOf } from './announce-presence.ts';
import { toldTo } from './audience.ts';
import type { OpenPage } from './open-page.ts';
import { openPresences } from './presences.ts';

/** Pages that one process streams to, and one person may have open. Beyond it a page looks now and then, as without. */
const mostPages = 2_000;
const mostOfPerson = 12;

const beat = { next: 20_000 };
/** Changes so close together are told at once. */
const togetherMilliseconds = 100;
const beatsBetweenReviews = 15;

/** What changes who may hear what. */
const entitling: readonly string[] = [
  'post',
  'unit',
  'portfolio',
  'liaison',
  'account',
  'mechanism-version',
  'clock',
];

/** Passes on to open pages what PostgreSQL tells. It listens from the first page on, over one connection. */
export function openHub({ database, jurisdiction }: Pick<Server, 'database' | 'jurisdiction'>) {
  const pages = new Set<OpenPage>();
  const presences = openPresences();
  let listening: Promise<() => Promise<void>> | null = null;
  let waiting: Changed[] = [];
  let telling: NodeJS.Timeout | undefined;
  let closed = false;

  const tell = () => {
    const changed = waiting;
    waiting = [];
    telling = undefined;
    for (const page of pages) {
      const told = toldTo(page.audience, changed);
      if (told.length > 0) page.send('changed', told);
    }
  };
  const hearChanges = (changed: readonly Changed[]) => {
    waiting.push(...changed);
    telling ??= setTimeout(tell, togetherMilliseconds);
    if (changed.some(([kind]) => entitling.includes(kind))) for (const page of pages) void review(page);
    const people = changed.flatMap(([kind, id]) => (kind === 'person' && id !== undefined ? [id] : []));
    for (const page of pages) if (people.includes(page.personId)) void review(page);
  };
  const hearPresence = (notice: PresenceNotice) => {
    const meeting = presences.hear(notice);
    if (meeting === undefined) return;
    for (const page of pages) {
      if (page.audience.meeting !== meeting) continue;
      if ('present' in notice) page.send('present', notice.present);
      else page.send('gone', { page: notice.gone });
    }
  };
  const lost = () => {
    listening = null;
    // They look for themselves until a stream can be had again, and then read everything anew.
    for (const page of pages) page.end();
  };
  const hear = (channel: string, payload: string) => {
    if (channel === changesOf(jurisdiction.id)) hearChanges(JSON.parse(payload) as Changed[]);
    else hearPresence(JSON.parse(payload) as PresenceNotice);
  };
  const listen = () => {
    listening ??= database.listen([changesOf(jurisdiction.id), presenceOf(jurisdiction.id)], { hear, lost });
    listening.catch(() => {
      listening = null;
    });
    return listening;
  };

  let beats = 0;
  const beating = setInterval(() => {
    beats += 1;
    for (const page of pages) {
      page.send('beat', beat);
      if (beats % beatsBetweenReviews === 0) void review(page);
    }
  }, beat.next);
  beating.unref();

  return {
    /** Refuses with `too-many-pages`; resolves once nothing that is committed from here on is missed. */
    async ready(personId: string): Promise<void> {
      const own = [...pages].filter((page) => page.personId === personId).length;
      if (closed || pages.size >= mostPages || own >= mostOfPerson) refuse('too-many-pages');
      await listen();
    },
    admit(page: OpenPage): void {
      // While its audience was looked up it may have gone, the server begun to stop, or lost its database.
      if (page.gone || closed || listening === null) return page.end();
      pages.add(page);
      page.send('beat', beat);
      if (page.audience.meeting === null) return;
      for (const present of presences.in(page.audience.meeting)) page.send('present', present);
    },
    leave(page: OpenPage): void {
      if (!pages.delete(page) || closed || !presences.has(page.personId, page.page)) return;
      const { personId, page: gone } = page;
      database
        .withJurisdiction(jurisdiction.id, 'read only', (tx) =>
          notifyPresence(tx, jurisdiction.id, { personId, gone }),
        )
        // It is forgotten by itself a minute later.
        .catch(() => {});
    },
    async close(): Promise<void> {
      closed = true;
      clearInterval(beating);
      clearTimeout(telling);
      for (const page of pages) page.end();
      pages.clear();
      await (
        await listening?.catch(() => undefined)
      )?.();
    },
  };
}

/** Looks anew at what a page may be told; ends it when that is nothing any more. */
async function review(page: OpenPage): Promise<void> {
  try {
    page.audience = await page.review();
  } catch {
    page.end();
  }
}
