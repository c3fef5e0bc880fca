import { useState } from 'react';
import { EmptyState } from '../../design/empty-state.tsx';
import { useText } from '../../text/use-text.ts';
import { CandidateTable } from './candidate-table.tsx';
import type { Groundbreaking } from './groundbreaking-queries.ts';
import { PlanActions } from './plan-actions.tsx';
import { PlanForm } from './plan-form.tsx';
import { PlanSheet } from './plan-sheet.tsx';

/** The plan of an event: read, or drawn up; what it still lacks, and whose turn it is. */
export const PlanView = ({ event, today }: { readonly event: Groundbreaking; readonly today: string }) => {
  const text = useText();
  const [editing, setEditing] = useState(false);
  const open = event.may.draft && event.state === 'draft' && event.declaredOn === null;
  if (event.plan === null) {
    return (
      <>
        <EmptyState>{text('groundbreaking.hidden')}</EmptyState>
        {event.candidates.length > 0 && <CandidateTable event={event} today={today} />}
      </>
    );
  }
  if (open && editing) return <PlanForm event={event} plan={event.plan} onDone={() => setEditing(false)} />;
  return (
    <>
      <PlanActions event={event} today={today} {...(open && { onEdit: () => setEditing(true) })} />
      {event.revision === 0 ? (
        <EmptyState>{text('groundbreaking.noPlan')}</EmptyState>
      ) : (
        <>
          <CandidateTable event={event} today={today} />
          <PlanSheet event={event} plan={event.plan} today={today} />
        </>
      )}
    </>
  );
};
