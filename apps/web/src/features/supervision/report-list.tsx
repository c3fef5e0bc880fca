import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { api } from '../../api/client.ts';
import { useCommand } from '../../api/use-command.ts';
import { DataTable } from '../../design/data-table.tsx';
import { EmptyState } from '../../design/empty-state.tsx';
import { ErrorNotice } from '../../design/error-notice.tsx';
import { Light } from '../../design/light.tsx';
import { PageHeading } from '../../design/page-heading.tsx';
import { useDay } from '../../text/use-day.ts';
import { useText } from '../../text/use-text.ts';
import { useToday } from '../session/index.ts';
import styles from './supervision.module.css';
import { draftsQuery } from './supervision-queries.ts';

/** Bulletins and special reports that one writes: begun, worded, issued. */
export const ReportList = ({ onDrawnUp }: { readonly onDrawnUp: (draftId: string) => void }) => {
  const text = useText();
  const day = useDay(useToday());
  const { kinds, drafts } = useSuspenseQuery(draftsQuery()).data;
  const drawUp = useCommand(api.supervision.drawUp.call, ({ id }) => onDrawnUp(id));
  return (
    <>
      <Link to="/supervision" className={`${styles.back} never-printed`}>
        {text('supervision.back')}
      </Link>
      <PageHeading
        title={text('supervision.drafts.title')}
        lead={text('supervision.drafts.lead')}
        actions={kinds.map((kind) => (
          <Button key={kind} type="primary" loading={drawUp.pending} onClick={() => drawUp.run({ kind })}>
            {text(`supervision.drafts.begin.${kind}`)}
          </Button>
        ))}
      />
      <ErrorNotice error={drawUp.error} />
      <DataTable
        caption={text('supervision.drafts.title')}
        rows={drafts}
        rowKey={({ id }) => id}
        empty={<EmptyState>{text('supervision.drafts.none')}</EmptyState>}
        columns={[
          {
            id: 'title',
            heading: text('issuedPaper.columns.title'),
            lead: true,
            cell: ({ id, title }) => (
              <Link to="/supervision/reports/$draftId" params={{ draftId: id }}>
                {title}
              </Link>
            ),
          },
          {
            id: 'kind',
            heading: text('supervision.drafts.kind'),
            width: '8em',
            cell: ({ kind }) => text(`issuedPaper.kind.${kind}`),
          },
          {
            id: 'period',
            heading: text('supervision.drafts.period'),
            width: '24%',
            cell: ({ coversFrom, asOf }) =>
              text('supervision.drafts.fromTo', { from: day(coversFrom), to: day(asOf) }),
          },
          {
            id: 'state',
            heading: text('supervision.drafts.state'),
            width: '9em',
            cell: ({ issued }) => (
              <Light tone={issued ? 'indigo' : 'amber'}>
                {text(issued ? 'supervision.drafts.issued' : 'supervision.drafts.open')}
              </Light>
            ),
          },
        ]}
      />
    </>
  );
};
