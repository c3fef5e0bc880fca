import { weeklyPackDocx, weeklyPackPdf } from '@guatu/documents';
import { z } from 'zod';
import { today } from '../../clock/clock.ts';
import type { Subscriber } from '../../ledger/outbox-relay.ts';
import { perform } from '../../ledger/perform.ts';
import { enterPaper, keepPaper } from '../files/index.ts';
import { loadRulebook } from '../mechanism/index.ts';
import { drawPack } from './pack.ts';
import { paperOf } from './paper/paper-of.ts';
import { findWeeklySlot, isReportedTo } from './slots.ts';

const ended = z.object({ meetingId: z.uuid(), rule: z.string(), slotKey: z.string() });

/**
 * A meeting has ended: what lay before it is kept, in its own words and as bytes. Nothing of the reports moves any more
 * by then, as every change of theirs asks whether the meeting has ended; the figures are those of this moment.
 */
export const sealPack: Subscriber = async (server, { id: key, payload }) => {
  const { meetingId, rule, slotKey } = ended.parse(payload);
  const own = server.jurisdiction.id;
  const now = server.clock.now();
  const day = today(server.clock);
  const found = await server.database.withJurisdiction(own, 'read only', async (tx) => {
    const rulebook = await loadRulebook(tx, own, day.toString());
    if (!isReportedTo(rulebook, rule)) return null;
    const week = await findWeeklySlot({ tx, server }, rulebook, slotKey);
    return week ? { week, pack: await drawPack({ tx, server, today: day }, week) } : null;
  });
  if (found === null) return;
  const paper = paperOf(server.jurisdiction.name, found.week, found.pack);
  const name = `${paper.county}${paper.meeting}汇报材料 ${slotKey}`;
  const options = { fontFolder: server.fontFolder };
  const pdf = await keepPaper(server.files, name, 'pdf', await weeklyPackPdf(paper, options));
  const docx = await keepPaper(server.files, name, 'docx', await weeklyPackDocx(paper, options));
  const command = { jurisdictionId: own, key, verb: 'weeklyReport.seal', actor: null, input: payload, now };
  await perform(server.database, command, async ({ tx, record }) => {
    const madeBy = found.week.meeting?.endedBy ?? '';
    for (const one of [pdf, docx]) await enterPaper(tx, own, one, madeBy, now.toString());
    await tx
      .insertInto('weekly_pack')
      .values({
        jurisdiction_id: own,
        rule,
        slot_key: slotKey,
        meeting_id: meetingId,
        body: JSON.stringify(found.pack),
        pdf_file_id: pdf.id,
        docx_file_id: docx.id,
        sealed_at: now.toString(),
      })
      .execute();
    record({ subject: ['weekly-pack', slotKey], after: { meetingId, files: [pdf.id, docx.id] } });
    return null;
  });
};
