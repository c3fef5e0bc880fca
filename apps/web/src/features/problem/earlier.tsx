import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import { useCommand } from '../../api/use-command.ts';
import { EmptyState } from '../../design/empty-state.tsx';
import { ErrorNotice } from '../../design/error-notice.tsx';
import { useText } from '../../text/use-text.ts';
import { EarlierList } from './earlier-list.tsx';
import styles from './problem.module.css';
import { type Problem, similarQuery } from './problem-queries.ts';

type EarlierProps = { readonly problem: Problem; readonly today: string };

/** Earlier problems like this one, as somebody linked them; and on demand, those that may be. */
export const Earlier = ({ problem: { id, project, kind, earlier }, today }: EarlierProps) => {
  const text = useText();
  const [looking, setLooking] = useState(false);
  const similar = useQuery({
    ...similarQuery({ projectId: project.id, kind, before: id }),
    enabled: looking,
  });
  const link = useCommand(api.problem.link.call);
  const unlink = useCommand(api.problem.unlink.call);
  const proposed = similar.data?.problems.filter((one) => earlier.every((known) => known.id !== one.id));
  return (
    <section aria-labelledby="problem-earlier">
      <h2 id="problem-earlier">{text('problem.earlier.title')}</h2>
      {earlier.length === 0 ? (
        <EmptyState>{text('problem.earlier.none')}</EmptyState>
      ) : (
        <EarlierList
          label={text('problem.earlier.title')}
          problems={earlier}
          today={today}
          action={({ id: earlierId, title }) => (
            <Button
              size="small"
              type="text"
              aria-label={text('problem.earlier.unlinkOf', { title })}
              loading={unlink.pending}
              onClick={() => unlink.run({ id, earlierId })}
            >
              {text('problem.earlier.unlink')}
            </Button>
          )}
        />
      )}
      <ErrorNotice error={unlink.error} />
      {looking ? (
        <>
          <h3>{text('problem.earlier.proposed')}</h3>
          {proposed?.length === 0 && <EmptyState>{text('problem.earlier.noneFound')}</EmptyState>}
          <EarlierList
            label={text('problem.earlier.proposed')}
            problems={proposed ?? []}
            today={today}
            action={({ id: earlierId, title }) => (
              <Button
                size="small"
                aria-label={text('problem.earlier.linkOf', { title })}
                loading={link.pending}
                onClick={() => link.run({ id, earlierId })}
              >
                {text('problem.earlier.link')}
              </Button>
            )}
          />
          <ErrorNotice error={similar.error ?? link.error} />
        </>
      ) : (
        <Button className={styles.planChange ?? ''} onClick={() => setLooking(true)}>
          {text('problem.earlier.look')}
        </Button>
      )}
    </section>
  );
};
