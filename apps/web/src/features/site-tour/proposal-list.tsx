import { Button } from 'antd';
import { useState } from 'react';
import { DataTable } from '../../design/data-table.tsx';
import { EmptyState } from '../../design/empty-state.tsx';
import { useText } from '../../text/use-text.ts';
import styles from './site-tour.module.css';
import { StopName } from './stop-name.tsx';
import type { Project, Proposal } from './tour-queries.ts';
import { useReasons } from './use-reasons.ts';

type ProposalListProps = {
  readonly proposals: readonly Proposal[];
  readonly chosen: readonly string[];
  readonly onChoose: (project: Project, why: string) => void;
};

/** What the rules propose, each with its reason in words; choosing takes the reason along. */
export const ProposalList = ({ proposals, chosen, onChoose }: ProposalListProps) => {
  const text = useText();
  const reasons = useReasons();
  // Open where there is nothing yet; what one then chooses does not shut it.
  const [open] = useState(chosen.length === 0);
  return (
    <details className={styles.proposals} open={open}>
      <summary>
        <h3>{text('siteTour.proposal.title')}</h3>
      </summary>
      <p className={styles.quiet}>{text('siteTour.proposal.lead')}</p>
      <DataTable
        caption={text('siteTour.proposal.title')}
        rows={proposals}
        rowKey={({ project }) => project.id}
        empty={<EmptyState>{text('siteTour.proposal.none')}</EmptyState>}
        columns={[
          {
            id: 'project',
            heading: text('siteTour.proposal.project'),
            lead: true,
            cell: ({ project }) => <StopName project={project} />,
          },
          {
            id: 'why',
            heading: text('siteTour.proposal.why'),
            cell: (proposal) => reasons(proposal.reasons),
          },
          {
            id: 'choose',
            heading: text('siteTour.proposal.choose'),
            cell: ({ project, reasons: why }) =>
              chosen.includes(project.id) ? (
                text('siteTour.proposal.chosen')
              ) : (
                <Button
                  aria-label={text('siteTour.proposal.chooseOf', { name: project.name })}
                  onClick={() => onChoose(project, reasons(why))}
                >
                  {text('siteTour.proposal.choose')}
                </Button>
              ),
          },
        ]}
      />
    </details>
  );
};
