import { dayAfter } from '../dates.ts';
import { type Day, postOf } from '../day.ts';

/** Milestones are reached by their day or some days later; what slips stays open until it is done. */
export async function milestones(day: Day): Promise<void> {
  for (const owed of day.owed('meet-milestone')) {
    const [kind, id, key] = owed.case;
    const { left } = owed;
    if (kind !== 'milestone' || id === undefined || key === undefined || left === null || left > 3) continue;
    const slow = day.chance('slips', owed.title) < 0.3;
    if (left > (slow ? -20 : 0) || !day.getsRoundTo(owed)) continue;
    await day.work(async () => {
      const unit = day.as(postOf(day, owed.bearer)).milestone;
      const { plan } = await unit.show({ id });
      if (plan === null) return;
      const actualOn = slow ? day.date : dayAfter(day.date, Math.min(0, left));
      await unit.record({ id, key, revision: plan.revision, actualOn });
    });
  }
}
