import type { Day, Owed } from '../day.ts';
import { postOf } from '../day.ts';
import { photographOf, toldOf } from '../../features/county/index.ts';

/** Units report the month: most projects went on, some stood still. */
export async function months(day: Day): Promise<void> {
  for (const owed of day.owed('update-project'))
    if (day.getsRoundTo(owed)) await day.work(() => report(day, owed));
}

async function report(day: Day, owed: Owed) {
  const month = owed.title;
  const clerk = day.as(postOf(day, owed.bearer)).project;
  const { projects } = await clerk.month({ month, unit: owed.bearer.id });
  for (const { projectId: id, name, report: reported, last, annualPlan, completedThisYear } of projects) {
    if (reported !== null) continue;
    const script = toldOf(name, month);
    const still = script === undefined ? day.chance('still', month, name) < 0.25 : script === 'unchanged';
    await day.work(async () => {
      if (still && last !== null) return clerk.reportUnchanged({ id, month });
      const said =
        script === undefined || script === 'unchanged'
          ? {
              completed: spent(day, month, name, annualPlan, completedThisYear),
              progress: `${Number(month.slice(5))}月按计划推进，累计形象进度又有增加`,
              problems: null,
            }
          : script;
      const photograph =
        day.chance('photograph', month, name) < 0.8 ? await photographOf(day.server, name) : null;
      return clerk.reportMonth({
        id,
        month,
        revision: null,
        photographs: photograph ? [photograph] : [],
        ...said,
      });
    });
  }
}

/** About a twelfth of what is planned, and never more than is left of it. Yuan, in ten thousands. */
function spent({ chance }: Day, month: string, name: string, plan: number | null, sofar: number): number {
  const left = Math.max(0, (plan ?? 20_000_000) - sofar);
  const pace = ((plan ?? 20_000_000) / 10) * (0.5 + chance('pace', month, name));
  return Math.floor(Math.min(left, pace) / 10_000) * 10_000;
}
