import type { Day, Owed } from '../day.ts';

/** Days before its meeting from which a week's report is written. */
const ahead = 3;

/** Leaders hand in the week's report, or say that nothing has changed; the office notes who is away. */
export async function weeklyReports(day: Day): Promise<void> {
  for (const owed of day.owed('report-weekly')) {
    const { left, bearer } = owed;
    if (left === null || left > ahead || bearer.kind !== 'post') continue;
    if (day.away(bearer.id) ? left === 0 : day.getsRoundTo(owed)) await day.work(() => handIn(day, owed));
  }
}

async function handIn(day: Day, { slot: slotKey, bearer }: Owed) {
  const place = { slotKey, bearerKind: bearer.kind, bearerId: bearer.id };
  const away = day.away(bearer.id);
  const reports = day.as(away ? day.deskFor('record-decisions') : bearer.id).weeklyReport;
  const { revision, may, lines } = await reports.show(place);
  if (away) {
    if (may.excuse) await reports.excuse({ ...place, revision, reason: '外出参加培训' });
  } else if (may.submit) {
    await reports.submit({ ...place, revision, unchanged: lines.every(({ dropped }) => dropped) });
  }
}
