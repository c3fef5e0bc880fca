import { DataTable } from '../../../design/data-table.tsx';
import { EmptyState } from '../../../design/empty-state.tsx';
import { Light, type Tone } from '../../../design/light.tsx';
import { useText } from '../../../text/use-text.ts';
import type { Project } from './project-query.ts';

type PermitRow = Project['permits'][number];

const tones: Record<PermitRow['state'], Tone | null> = {
  'not-begun': null,
  'in-hand': 'amber',
  granted: 'indigo',
  'not-needed': null,
};

/** Approvals and land: how far each is, under which number, since when. */
export const PermitsTable = ({ permits }: Pick<Project, 'permits'>) => {
  const text = useText();
  return (
    <DataTable
      caption={text('project.form.permitsTitle')}
      rows={permits.map((permit, at) => ({ ...permit, at }))}
      rowKey={({ at }) => String(at)}
      empty={<EmptyState>{text('project.page.noPermits')}</EmptyState>}
      columns={[
        {
          id: 'permit',
          heading: text('project.page.permit'),
          cell: ({ permit, name }) => name ?? text(`project.permit.${permit}`),
          lead: true,
        },
        {
          id: 'state',
          heading: text('project.page.permitState'),
          cell: ({ state }) => {
            const tone = tones[state];
            const said = text(`project.permitState.${state}`);
            return tone === null ? said : <Light tone={tone}>{said}</Light>;
          },
        },
        { id: 'number', heading: text('project.page.permitNumber'), cell: ({ number }) => number ?? '—' },
        { id: 'dated', heading: text('project.page.permitDate'), cell: ({ dated }) => dated ?? '—' },
      ]}
    />
  );
};
