import { Button } from 'antd';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import { useCommand } from '../../api/use-command.ts';
import { ConflictNotice } from '../../design/conflict-notice.tsx';
import { ErrorNotice } from '../../design/error-notice.tsx';
import { useText } from '../../text/use-text.ts';
import { ContentFields } from './content-fields.tsx';
import { contentOf, draftOf } from './draft.ts';
import styles from './problem.module.css';
import type { Problem } from './problem-queries.ts';
import { useLatest } from './use-latest.ts';

/** Changes what the unit wrote. Somebody else's change in between is shown beside one's own, and nothing is lost. */
export const EditForm = ({
  problem,
  onLeave,
}: {
  readonly problem: Problem;
  readonly onLeave: () => void;
}) => {
  const text = useText();
  const [draft, setDraft] = useState(() => draftOf(problem));
  const [revision, setRevision] = useState(problem.revision);
  const edit = useCommand(api.problem.edit.call, onLeave);
  const latest = useLatest(problem.id, edit.conflict);
  const send = (upon: number) => edit.run({ ...contentOf(draft), id: problem.id, revision: upon });
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        send(revision);
      }}
    >
      <ContentFields draft={draft} onChange={setDraft} />
      {edit.conflict && latest !== undefined ? (
        <ConflictNotice
          error={edit.error}
          differences={(['title', 'facts', 'proposal', 'team'] as const).flatMap((name) => {
            const [theirs, mine] = [latest[name] ?? '', draft[name]];
            const field = text(name === 'team' ? 'problem.charter.team' : `problem.content.${labelOf[name]}`);
            return theirs === mine ? [] : { field, theirs, mine };
          })}
          onKeepMine={() => send(latest.revision)}
          onTakeTheirs={() => {
            setDraft(draftOf(latest));
            setRevision(latest.revision);
            edit.forget();
          }}
        />
      ) : (
        <ErrorNotice error={edit.error} />
      )}
      <div className={styles.buttons}>
        <Button type="primary" htmlType="submit" loading={edit.pending} disabled={draft.kind === null}>
          {text('problem.content.save')}
        </Button>
        <Button onClick={onLeave}>{text('problem.content.leave')}</Button>
      </div>
    </form>
  );
};

const labelOf = { title: 'heading', facts: 'facts', proposal: 'proposal' } as const;
