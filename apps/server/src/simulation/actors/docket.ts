import type { Day } from '../day.ts';
import { dayAfter, workingDayAfter } from '../dates.ts';
import { matterOf } from './problems.ts';

/** The desk compiles the problem list on the cut-off, fills what the units left open, and puts it to the meeting the day after. */
export async function docket(day: Day): Promise<void> {
  for (const { slot, subject } of day.owed('compile-docket')) {
    const rule = subject?.slot?.rule;
    const of = day.slots.find((one) => one.rule === rule && one.key === slot);
    const cutoff = of?.cutoff?.actual;
    if (rule !== undefined && cutoff !== undefined && cutoff <= day.date) {
      await day.work(() => compile(day, { rule, slotKey: slot }, cutoff));
    }
  }
}

async function compile(day: Day, reference: { rule: string; slotKey: string }, cutoff: string) {
  const desk = day.as(day.deskFor('compile-docket'));
  const open = await desk.docket.show(reference);
  if (open.waiting.some(({ late, missing }) => !late && missing.length === 0))
    await desk.docket.compile(reference);
  if (day.date === cutoff) return;
  for (const { problemId, late } of open.waiting) {
    if (
      late &&
      open.admitsLate &&
      open.state === 'open' &&
      day.chance('late problem', day.date, reference.slotKey) < 0.3
    ) {
      await desk.docket.admitLate({
        ...reference,
        problemId,
        reason: '主汛期前必须解决，经领导小组办公室同意补报。',
      });
    }
  }
  const compiled = await desk.docket.show(reference);
  if (compiled.items.length === 0 || compiled.state !== 'open') return;
  for (const { id, revision, problem, responsibleUnit, missing } of compiled.items) {
    if (missing.length === 0) continue;
    const matter = matterOf(problem.title);
    const unit = matter.involved.find((one) => compiled.units.some(({ id: known }) => known === one));
    await desk.docket.editItem({
      id,
      revision,
      responsibleUnitId: responsibleUnit?.id ?? unit ?? compiled.units[0]?.id ?? null,
      requirement: matter.requirement,
      limitOn: workingDayAfter(
        day.rulebook,
        dayAfter(day.date, 14 + Math.floor(day.chance('limit', problem.title) * 40)),
        1,
      ),
    });
  }
  const { revision } = await desk.docket.show(reference);
  if (revision !== null) await desk.docket.freeze({ ...reference, revision });
}
