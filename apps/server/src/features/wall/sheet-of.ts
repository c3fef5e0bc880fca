import type { ProjectSheet } from '@guatu/documents';
import { stageWords } from '@guatu/documents';
import { evenMonths } from '@guatu/engine';
import { render } from '@guatu/messages';
import { sql } from 'kysely';
import type { View } from '../../http/handler.ts';
import { inFull } from '../issued-paper/index.ts';
import { type Scope, showProject } from '../project/index.ts';
import { addressIn } from './address.ts';
import { standingsOf } from './standings.ts';

/** Photographs of half a page's width. */
const printedWidth = 1600;

type Project = Awaited<ReturnType<typeof showProject>>;

/** One project on one page, as it stands today. Refuses with `not-found` whom it is not shown; `scope` as for the project itself. */
export async function sheetOf(view: View, id: string, origin: string, scope?: Scope): Promise<ProjectSheet> {
  const { server, today } = view;
  const project = await showProject(view, { id }, scope);
  const standing = (await standingsOf(view, [id])).get(id);
  const county = server.jurisdiction.name;
  const { year } = today;
  const plan = project.plans.find((one) => one.year === year);
  const latest = project.months[0];
  return {
    county,
    asOf: today.toString(),
    drawnUpBy: inFull(county, view.actor.posts[0]?.unitName ?? county),
    address: await addressIn(view, `${origin}/projects/${id}`),
    name: project.name,
    light: standing?.light ?? null,
    lightByHand: standing?.lightByHand ?? false,
    tags: [
      project.halt === null ? stageWords[project.stage] : render('zh-CN', `project.halt.${project.halt}`),
      ...(project.unitName === null ? [] : [project.unitName]),
      ...project.designations.filter((one) => one.year === year).map(({ name }) => name),
    ].slice(0, 4),
    facts: factsOf(project, year, plan),
    content: project.content,
    progress: latest === undefined ? null : { month: latest.month, text: latest.progress },
    curve: { year, planned: plannedOf(plan?.plannedInvestment ?? null), done: doneOf(project, year) },
    milestones: standing?.milestones ?? [],
    photographs: await photographsOf(view, project),
    problems: project.problems
      .filter(({ state }) => state !== 'closed' && state !== 'split')
      .map(({ title, state, raisedOn }) => ({
        title,
        state: render('zh-CN', `problem.state.${state}` as 'problem.state.raised'),
        since: raisedOn,
      })),
    decisions: project.decisions
      .filter(({ state }) => state !== 'closed')
      .map(({ requirement, unitName, limit }) => ({ requirement, unit: unitName, limit })),
  };
}

function factsOf(project: Project, year: number, plan: Project['plans'][number] | undefined) {
  const wan = (yuan: number | null | undefined) =>
    yuan === null || yuan === undefined ? '—' : `${String(Math.round(yuan / 100) / 100)}万元`;
  const planned = plan?.plannedInvestment ?? null;
  const completed = plan?.completed ?? 0;
  const share = planned ? `（${Math.round((completed / planned) * 100)}%）` : '';
  const years = [project.startYear, project.endYear].filter((one) => one !== null).join('—');
  return [
    { name: '项目业主', value: project.owner ?? '—' },
    { name: '建设地点', value: project.place ?? '—' },
    { name: '总投资', value: wan(project.totalInvestment) },
    { name: '建设年限', value: years || '—' },
    { name: `${year}年计划`, value: wan(planned) },
    { name: '本年完成', value: `${wan(completed)}${share}` },
    { name: '累计完成', value: wan(project.sums?.sinceStart) },
    { name: '年度目标', value: plan?.goal ?? '—' },
  ];
}

/** To be completed since January by the end of each month. */
const plannedOf = (plan: number | null): number[] | null => {
  if (plan === null) return null;
  let sum = 0;
  return evenMonths(plan).map((yuan) => (sum += yuan));
};

/** Completed since January by the end of each month, up to the last one that was reported. */
const doneOf = ({ months }: Project, year: number): (number | null)[] => {
  const reported = months.filter(({ month }) => month.startsWith(`${year}-`));
  const last = Math.max(0, ...reported.map(({ month }) => Number(month.slice(5))));
  return Array.from({ length: 12 }, (_, at) =>
    at + 1 > last
      ? null
      : reported
          .filter(({ month }) => Number(month.slice(5)) <= at + 1)
          .reduce((sum, { completed }) => sum + completed, 0),
  );
};

/** The latest photographs, in the size in which they are printed. */
async function photographsOf({ tx, server }: View, { months }: Project) {
  const given = months.flatMap(({ month, photographs }) =>
    photographs.map(({ fileId, caption }) => ({ fileId, caption, month })),
  );
  const latest = given.slice(0, 3);
  if (latest.length === 0) return [];
  const { rows } = await sql<{ id: string; original: string }>`
    select id, original_id as original from rendition
    where jurisdiction_id = ${server.jurisdiction.id} and width = ${printedWidth}
      and original_id = any(${latest.map(({ fileId }) => fileId)})`.execute(tx);
  return latest.flatMap(({ fileId, caption, month }) => {
    const key = rows.find(({ original }) => original === fileId)?.id;
    const words = [`${Number(month.slice(0, 4))}年${Number(month.slice(5))}月`, caption ?? ''];
    return key === undefined ? [] : { key, caption: words.join('　').trim() };
  });
}
