import type { Poster, PosterProject, PosterSize } from '@guatu/documents';
import { stageWords } from '@guatu/documents';
import { barsOf, type Bar, tenDaysAt, tenDaysOf } from '@guatu/engine';
import { render } from '@guatu/messages';
import type { View } from '../../http/handler.ts';
import { inFull } from '../issued-paper/index.ts';
import { rulebookOf } from '../mechanism/index.ts';
import { addressIn } from './address.ts';
import { dateColumns } from './bars.ts';
import { saidOf, sumsOf, type WallFilter, wallRows } from './rows.ts';
import { standingsOf, type WallMilestone } from './standings.ts';

/** How a poster is to be: its paper, whether it shows the year or its neighbours too, and where it is read alive. */
export interface PosterOrder {
  size: PosterSize;
  span: 'year' | 'three-years';
  address: string;
}

/** The poster of what the filter leaves today, as its owner sees it. */
export async function posterOf(view: View, filter: WallFilter, order: PosterOrder): Promise<Poster> {
  const { server, actor, today } = view;
  const asOf = today.toString();
  const rows = await wallRows(view, filter, dateColumns);
  const standings = await standingsOf(
    view,
    rows.map(({ id }) => id),
  );
  const [firstYear, years] = order.span === 'year' ? [today.year, 1] : [today.year - 1, 3];
  const begin = tenDaysOf(`${firstYear}-01-01`);
  const since = (bar: Bar | null) => bar && { from: bar.from - begin, to: bar.to - begin };
  const county = server.jurisdiction.name;
  return {
    county,
    size: order.size,
    asOf,
    drawnUpBy: inFull(county, actor.posts[0]?.unitName ?? county),
    narrowed: await filterWords(view, filter),
    address: await addressIn(view, order.address),
    firstMonth: `${firstYear}-01`,
    months: years * 12,
    today: tenDaysAt(asOf) - begin,
    sums: sumsOf(rows),
    projects: rows.map((row): PosterProject => {
      const standing = standings.get(row.id);
      const said = saidOf(row, standing);
      const bars = barsOf({ ...row, forecastFinish: standing?.forecastFinish ?? null }, asOf);
      return {
        name: said.name,
        unit: said.unitName,
        stage: said.halt === null ? stageWords[said.stage] : render('zh-CN', `project.halt.${said.halt}`),
        light: said.light,
        lightByHand: said.lightByHand,
        totalInvestment: said.totalInvestment,
        annualPlan: said.annualPlan,
        completed: said.completed,
        plan: since(bars.plan),
        actual: since(bars.actual),
        forecast: since(bars.forecast),
        marks: (standing?.milestones ?? []).flatMap((milestone) => marksOf(milestone, begin)),
      };
    }),
  };
}

const marksOf = (
  { planned, forecast, actual }: WallMilestone,
  begin: number,
): PosterProject['marks'][number][] => [
  { kind: 'planned', at: tenDaysAt(planned) - begin },
  ...(actual === null ? [] : [{ kind: 'actual' as const, at: tenDaysAt(actual) - begin }]),
  // One that is thought to be reached as planned needs no second mark.
  ...(forecast === null || forecast === planned
    ? []
    : [{ kind: 'forecast' as const, at: tenDaysAt(forecast) - begin }]),
];

/** The filter in words, as the poster says it. */
async function filterWords(view: View, filter: WallFilter): Promise<string[]> {
  const { mechanism, organisation } = await rulebookOf(view);
  const { search, unit, category, stage, list, halt, light } = filter;
  const said = [
    unit && (organisation.units.find(({ id }) => id === unit)?.name ?? unit),
    list && (mechanism.designations.find(({ id }) => id === list)?.name ?? list),
    category,
    stage && stageWords[stage],
    halt && render('zh-CN', `project.halt.${halt}`),
    light && render('zh-CN', `wall.light.${light}`),
    search && `“${search}”`,
  ];
  return said.flatMap((word) => (word ? [word] : []));
}
