import type { Locale, MessageKey } from '@guatu/messages';
import { DataTable } from '../../../design/data-table.tsx';
import { tenThousands } from '../../../design/ten-thousands.ts';
import { useMoment } from '../../../text/use-moment.ts';
import { type Text, useLocale, useText } from '../../../text/use-text.ts';
import type { Project } from './project-query.ts';

type Change = Project['history'][number];

const verbs = [
  'project.create',
  'project.edit',
  'project.designate',
  'project.plan',
  'project.moveStage',
  'project.halt',
  'project.locate',
  'project.fund',
  'project.permit',
  'project.pack',
  'project.countPackage',
  'project.reportMonth',
  'project.reportUnchanged',
  'project.stateFact',
  'project.judgeLight',
  'milestone.draw',
  'milestone.freeze',
  'milestone.record',
  'projectImport.apply',
  'projectImport.undo',
] as const;

/** Who changed what of a project and when, as the journal has it. */
export const HistoryTable = ({ history }: Pick<Project, 'history'>) => {
  const text = useText();
  const moment = useMoment();
  const locale = useLocale();
  return (
    <DataTable
      caption={text('project.page.history')}
      rows={history.map((change, at) => ({ change, at }))}
      rowKey={({ at }) => String(at)}
      columns={[
        {
          id: 'when',
          heading: text('project.page.when'),
          cell: ({ change }) => moment(change.at),
          width: '14em',
        },
        {
          id: 'what',
          heading: text('project.page.what'),
          cell: ({ change }) => wording(change, text, locale),
          lead: true,
        },
        {
          id: 'who',
          heading: text('project.page.who'),
          cell: ({ change: { person, postName } }) => [person, postName].filter(Boolean).join(' · '),
        },
      ]}
    />
  );
};

const wording = ({ verb, changed, values }: Change, text: Text, locale: Locale): string => {
  const known = verbs.find((one) => one === verb);
  const name = text(`project.verb.${known === undefined ? 'other' : (known.replace('.', '-') as Dashed)}`);
  const told = values.map(({ name: fact, from, to }) => {
    const said = (value: string | null) => (value === null ? '—' : valueSaid(fact, value, text, locale));
    const words = { fact: factName(fact, text), from: said(from), to: said(to) };
    return text(from === null ? 'project.page.changedTo' : 'project.page.changedFrom', words);
  });
  const untold = changed.filter((fact) => values.every((value) => value.name !== fact));
  return [name, ...told, ...untold.map((fact) => factName(fact, text))].join('；');
};

const factName = (fact: string, text: Text) => text(`project.fact.${fact}` as MessageKey);

const money: ReadonlySet<string> = new Set([
  'totalInvestment',
  'plannedInvestment',
  'completed',
  'statistics',
]);

/** A value of the journal as a person says it. */
const valueSaid = (fact: string, value: string, text: Text, locale: Locale): string => {
  if (money.has(fact)) return `${tenThousands(Number(value), locale)} ${text('fields.unitOfMoney')}`;
  if (fact === 'stage') return text(`project.stage.${value}` as MessageKey);
  if (fact === 'colour') return text(`supervision.colour.${value}` as MessageKey);
  if (fact === 'halt') return text(`project.halt.${value}` as MessageKey);
  if (fact === 'packageCounts') {
    return text(value === 'parts' ? 'project.page.countsParts' : 'project.page.countsPackage');
  }
  return value;
};

type Dashed = 'project-create';
