import type { Server } from '../../../server.ts';
import type { Rulebook } from '../../mechanism/index.ts';
import { reportMonth, reportUnchanged } from '../../project/index.ts';
import { actorOf, reporterOf } from './actor-of.ts';
import type { Photographs } from './photographs.ts';
import projects from './projects.json' with { type: 'json' };
import records from './records.json' with { type: 'json' };
import { step } from './step.ts';

/** The months that were reported before the demonstration begins, each on the day the unit's clerk did it. */
const months = [
  { month: '2018-01', reportedOn: '2018-01-24' },
  { month: '2018-02', reportedOn: '2018-02-23' },
  { month: '2018-03', reportedOn: '2018-03-23' },
  { month: '2018-04', reportedOn: '2018-04-24' },
];

/** What the file has a project's unit say of a month; nothing for other projects and months. */
export function toldOf(
  project: string,
  month: string,
):
  | { completed: number; progress: string; problems: string | null; statistics: number | null }
  | 'unchanged'
  | undefined {
  const index = projects.findIndex(({ name }) => name === project);
  const at = months.findIndex((one) => one.month === month);
  const said = projects[index]?.months[at];
  if (!said) return undefined;
  if (typeof said === 'string') return 'unchanged';
  const { problems = null, ...report } = said as typeof said & { problems?: string };
  return { ...report, problems, statistics: records[index]?.statistics[at] ?? null };
}

/**
 * Reports the first months up to a day (ISO), unit by unit, as the units' clerks would have done; `afterwards` is what
 * else they did that day.
 */
export async function enterMonths(
  server: Server,
  rulebook: Rulebook,
  ids: readonly string[],
  photographs: Photographs,
  until: string,
  afterwards: (date: string) => Promise<void>,
): Promise<void> {
  for (const { month, reportedOn: date } of months.filter(({ reportedOn }) => reportedOn < until)) {
    for (const unit of new Set(projects.map((invented) => invented.unit))) {
      const actor = actorOf(rulebook, reporterOf(rulebook, unit));
      const name = `${month} ${unit}`;
      await step(server, { name, verb: 'project.reportMonth', actor, date }, async (act) => {
        for (const [index, project] of projects.entries()) {
          const id = ids[index];
          const said = toldOf(project.name, month);
          if (project.unit !== unit || id === undefined || !said) continue;
          if (said === 'unchanged') await reportUnchanged(act, { id, month });
          else {
            const pictures = photographs.of(project.name, month);
            const open = { revision: null, explanation: null, reason: null };
            await reportMonth(act, { id, month, ...open, ...said, photographs: pictures });
          }
        }
        return null;
      });
    }
    await afterwards(date);
  }
}
