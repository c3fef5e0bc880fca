import type { View } from '../../http/handler.ts';
import { refuse } from '../../refusal/refusal.ts';
import { rulebookOf } from '../mechanism/index.ts';
import { findReports, isOf } from './find-report.ts';
import { headOf } from './head-of.ts';
import { findSealed } from './find-sealed.ts';
import { presentSlot } from './present-slot.ts';
import { readsWeek, reportersOf } from './reporters.ts';
import { dayOfSlot, findWeeklySlot, weeklySlotsAround, weekToCome } from './slots.ts';

const nothing = { slot: null, previous: null, next: null, readable: false, reports: [], sealed: null };

/** A week's meeting and how each leader's report stands; without a key, the week to come. */
export async function showWeek(view: View, input: { slotKey?: string | undefined }) {
  const { tx, server } = view;
  const own = server.jurisdiction.id;
  const rulebook = await rulebookOf(view);
  const key = input.slotKey ?? (await weekToCome(view, rulebook));
  if (key === undefined) return nothing;
  const week = (await findWeeklySlot(view, rulebook, key)) ?? refuse('not-found');
  const around = await weeklySlotsAround(view, rulebook, dayOfSlot(week.slot));
  const place = around.findIndex((slot) => slot.key === key);
  const readable = readsWeek(view, week);
  const reports = readable ? await findReports(tx, own, week.slot) : [];
  const sealed = readable ? await findSealed(tx, own, week.slot) : undefined;
  return {
    slot: presentSlot(week),
    previous: around[place - 1]?.key ?? null,
    next: around[place + 1]?.key ?? null,
    readable,
    reports: readable
      ? reportersOf(week).map((reporter) => headOf(view, week, reporter, reports.find(isOf(reporter.bearer))))
      : [],
    sealed: sealed ? { at: sealed.at, pdfFileId: sealed.pdfFileId, docxFileId: sealed.docxFileId } : null,
  };
}
