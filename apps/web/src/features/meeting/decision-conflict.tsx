import { Button } from 'antd';
import { ConflictNotice, type Difference } from '../../design/conflict-notice.tsx';
import { useText } from '../../text/use-text.ts';
import type { DecisionDraft } from './decision-draft.ts';
import type { Decision } from './meeting-queries.ts';

export type DecisionConflictProps = {
  readonly error: Error;
  /** What stands now; undefined where the other one took the decision back. */
  readonly theirs: Decision | undefined;
  readonly mine: DecisionDraft;
  readonly units: readonly { readonly id: string; readonly name: string }[];
  readonly onKeepMine: () => void;
  readonly onTakeTheirs: () => void;
  /** Both stay: one's own becomes a decision of its own. */
  readonly onKeepBoth: () => void;
};

/** Two recorders took down the same decision: the second sees both texts and chooses. */
export const DecisionConflict = (props: DecisionConflictProps) => {
  const { error, theirs, mine, units, onKeepMine, onTakeTheirs, onKeepBoth } = props;
  const text = useText();
  const unit = (id: string | null) => units.find((one) => one.id === id)?.name ?? '';
  const said = (decision: DecisionDraft | undefined): Record<string, string> =>
    decision === undefined
      ? {}
      : {
          [text('meeting.decision.outcome')]: text(`meeting.decision.${decision.outcome}`),
          [text('meeting.decision.heard')]: decision.heard,
          [text('meeting.decision.lead')]: unit(decision.leadUnitId),
          [text('meeting.decision.assisting')]: decision.assistingUnitIds.map(unit).join('、'),
          [text('meeting.decision.requirement')]: decision.requirement,
          [text('meeting.decision.limit')]: decision.limitOn ?? '',
        };
  const now = said(theirs);
  const differences = Object.entries(said(mine)).flatMap(([field, own]): Difference[] =>
    (now[field] ?? '') === own ? [] : [{ field, theirs: now[field] ?? '', mine: own }],
  );
  return (
    <>
      <ConflictNotice
        error={error}
        differences={differences}
        onKeepMine={onKeepMine}
        onTakeTheirs={onTakeTheirs}
      />
      {theirs !== undefined && <Button onClick={onKeepBoth}>{text('meeting.decision.keepBoth')}</Button>}
    </>
  );
};
