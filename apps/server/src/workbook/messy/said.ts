import type { UnderstoodList, UnderstoodProject } from '@guatu/engine';

/** What was understood, in lines that one can compare by eye. Amounts in 万元. */
export const said = (lists: readonly UnderstoodList[]) => ({
  projects: lists.flatMap(({ projects }) => projects.map(lineOf)),
  told: [
    ...new Set(
      lists.flatMap(({ findings, projects }) => [
        ...findings.map(({ code, cell }) => (cell === null ? code : `${cell} ${code}`)),
        ...projects.flatMap(({ doubts }) => doubts.map(({ cell, code }) => `${cell} ${code}`)),
      ]),
    ),
  ].toSorted(),
  ignored: [...new Set(lists.flatMap(({ ignored }) => ignored.map(({ row, reason }) => `${row} ${reason}`)))],
});

const lineOf = ({ row, categoryPath, partOf, fields, extra }: UnderstoodProject): string => {
  const { years, sources, otherPlans, halt } = fields;
  return [
    row,
    [...categoryPath, fields.name].join('>'),
    tenThousands('', fields.totalInvestment),
    tenThousands('计划', fields.annualPlan),
    ...(otherPlans ?? []).map(({ year, plannedInvestment }) => tenThousands(String(year), plannedInvestment)),
    ...(sources ?? []).map(({ source, amount }) => tenThousands(source, amount)),
    tenThousands('以前', fields.completedBefore),
    tenThousands('本年', fields.completed),
    tenThousands('本月', fields.completedMonth),
    years && `${years.from ?? ''}-${years.to ?? ''}`,
    fields.plannedStart,
    fields.plannedFinish && `到${fields.plannedFinish}`,
    fields.category,
    fields.owner,
    fields.constructionUnit,
    fields.responsibleUnit,
    fields.annualGoal,
    fields.progress,
    halt?.halt,
    partOf && `属第${partOf}行`,
    ...Object.entries(extra).map(([column, text]) => `${column}=${text}`),
  ]
    .filter((part) => part !== undefined && part !== '')
    .join(' ');
};

const tenThousands = (what: string, yuan: number | null | undefined): string =>
  typeof yuan === 'number' ? `${what}${yuan / 10_000}` : '';
