import type { MessageKey } from '@guatu/messages';
import { DataTable } from '../../../design/data-table.tsx';
import { useMoment } from '../../../text/use-moment.ts';
import { type Text, useText } from '../../../text/use-text.ts';
import type { Project } from './project-query.ts';

type Change = Project['history'][number];

const verbs = [
  'project.create',
  'project.edit',
  'project.designate',
  'project.plan',
  'project.reportMonth',
  'project.reportUnchanged',
  'projectImport.apply',
] as const;

/** Who changed what of a project and when, as the journal has it. */
export const HistoryTable = ({ history }: Pick<Project, 'history'>) => {
  const text = useText();
  const moment = useMoment();
  return (
    <DataTable
      caption={text('project.page.history')}
      rows={history.map((change, at) => ({ ...change, at, time: change.at }))}
      rowKey={({ at }) => String(at)}
      columns={[
        { id: 'when', heading: text('project.page.when'), cell: ({ time }) => moment(time), width: '14em' },
        {
          id: 'what',
          heading: text('project.page.what'),
          cell: (change) => wording(change, text),
          lead: true,
        },
        {
          id: 'who',
          heading: text('project.page.who'),
          cell: ({ person, postName }) => [person, postName].filter(Boolean).join(' · '),
        },
      ]}
    />
  );
};

const wording = ({ verb, changed }: Pick<Change, 'verb' | 'changed'>, text: Text): string => {
  const known = verbs.find((one) => one === verb);
  const name = text(`project.verb.${known === undefined ? 'other' : (known.replace('.', '-') as Dashed)}`);
  const facts = changed.map((fact) => text(`project.fact.${fact}` as MessageKey));
  return facts.length === 0 ? name : `${name}: ${facts.join(', ')}`;
};

type Dashed = 'project-create';
