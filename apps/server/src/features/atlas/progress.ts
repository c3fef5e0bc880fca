import type { Server } from '../../server.ts';

/** Keeps how far the press has come, one note after the other. Written over, and no part of the ledger's history. */
export function progressOf({ database, jurisdiction }: Server, month: string) {
  let last: Promise<unknown> = Promise.resolve();
  const write = (step: string, done: number, of: number) =>
    database.withJurisdiction(jurisdiction.id, 'read write', (tx) =>
      tx
        .updateTable('atlas_edition')
        .set({ press_step: step, press_done: done, press_of: of })
        .where('jurisdiction_id', '=', jurisdiction.id)
        .where('month', '=', month)
        .execute(),
    );
  return {
    // A note that is lost does no harm; the press goes on, and says at its end whether the book is made.
    note: (step: string, done: number, of: number) =>
      void (last = last.then(() => write(step, done, of)).catch(() => {})),
    noted: () => last,
  };
}
