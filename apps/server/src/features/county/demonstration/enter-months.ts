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

/** Reports January to April, unit by unit, as the units' clerks would have done; `afterwards` is what else they did that day. */
export async function enterMonths(
  server: Server,
  rulebook: Rulebook,
  ids: readonly string[],
  photographs: Photographs,
  afterwards: (date: string) => Promise<void>,
): Promise<void> {
  for (const [at, { month, reportedOn: date }] of months.entries()) {
    for (const unit of new Set(projects.map((invented) => invented.unit))) {
      const actor = actorOf(rulebook, reporterOf(rulebook, unit));
      const name = `${month} ${unit}`;
      await step(server, { name, verb: 'project.reportMonth', actor, date }, async (act) => {
        for (const [index, project] of projects.entries()) {
          const id = ids[index];
          const said = project.months[at];
          if (project.unit !== unit || id === undefined || !said) continue;
          if (typeof said === 'string') await reportUnchanged(act, { id, month });
          else {
            const { problems = null, ...report } = said as typeof said & { problems?: string };
            const pictures = photographs.of(project.name, month);
            const statistics = records[index]?.statistics[at] ?? null;
            const open = { revision: null, statistics, explanation: null, reason: null };
            await reportMonth(act, { id, month, ...open, ...report, problems, photographs: pictures });
          }
        }
        return null;
      });
    }
    await afterwards(date);
  }
}
