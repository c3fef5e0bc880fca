import type { useDay } from '../../../text/use-day.ts';
import type { Text } from '../../../text/use-text.ts';
import type { BarsProject } from '../wall-queries.ts';

/** What a project's bars show, in words, for those who do not see them. */
export const saidOf = (project: BarsProject, text: Text, day: ReturnType<typeof useDay>): string => {
  const { plannedStart, plannedFinish, actualStart, actualFinish, forecastFinish, milestones } = project;
  const plan =
    plannedStart === null || plannedFinish === null
      ? text('wall.bars.noPlan')
      : text('wall.bars.plan', { from: day(plannedStart), to: day(plannedFinish) });
  const really = () => {
    if (actualStart === null) return text('wall.bars.notBegun');
    return actualFinish === null
      ? text('wall.bars.actualOpen', { from: day(actualStart) })
      : text('wall.bars.actual', { from: day(actualStart), to: day(actualFinish) });
  };
  const forecast =
    forecastFinish === null || actualFinish !== null
      ? []
      : [text('wall.bars.forecast', { date: day(forecastFinish) })];
  const steps = milestones.map(({ name, planned, forecast: expected, actual }) =>
    actual === null
      ? text('wall.bars.expected', { name, planned: day(planned), forecast: day(expected ?? planned) })
      : text('wall.bars.reached', { name, planned: day(planned), actual: day(actual) }),
  );
  const listed = steps.length === 0 ? [] : [text('wall.bars.milestones', { list: steps.join('；') })];
  return [plan, really(), ...forecast, ...listed].join('；');
};
