import { tourLacksOf } from '@guatu/engine';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import { useCommand } from '../../api/use-command.ts';
import { ConflictNotice } from '../../design/conflict-notice.tsx';
import { ErrorNotice } from '../../design/error-notice.tsx';
import { useText } from '../../text/use-text.ts';
import { differencesOf } from './differences.ts';
import { Participants } from './participants.tsx';
import { draftOf, type PlanDraft, planOf, timesOf, withStop } from './plan-draft.ts';
import { PlanWords } from './plan-words.tsx';
import { ProposalList } from './proposal-list.tsx';
import { RouteMap } from './route-map.tsx';
import { ScheduleLine } from './schedule-line.tsx';
import styles from './site-tour.module.css';
import { StopsEditor } from './stops-editor.tsx';
import { type Tour, tourQuery } from './tour-queries.ts';

type PlanEditorProps = {
  readonly tour: Tour;
  readonly initial: PlanDraft;
  /** Begins anew from what somebody else left. */
  readonly onTakeTheirs: () => void;
};

/** The liaison deputy's plan (二（三）1): stops proposed by rule, chosen and ordered by people. */
export const PlanEditor = ({ tour, initial, onTakeTheirs }: PlanEditorProps) => {
  const text = useText();
  const { rule, slotKey, paper } = tour;
  const at = { rule, slotKey };
  const [draft, setDraft] = useState(initial);
  const [kept, setKept] = useState(initial);
  const [revision, setRevision] = useState(tour.revision);
  const save = useCommand(api.siteTour.savePlan.call, ({ revision: next }) => setRevision(next));
  const issue = useCommand(api.siteTour.issuePlan.call);
  const latest = useQuery({ ...tourQuery(at), enabled: save.conflict, staleTime: 0 });
  const unsaved = JSON.stringify(planOf(draft)) !== JSON.stringify(planOf(kept));
  const send = (upon: number) => {
    save.run({ ...at, revision: upon, plan: planOf(draft) });
    setKept(draft);
  };
  const lacks = tourLacksOf({
    ...draft,
    heldOn: tour.lacks.includes('day') ? null : (tour.meeting?.heldOn ?? null),
  });
  const path = `/api/site-tours/${rule}/${encodeURIComponent(slotKey)}`;
  const failed = save.error !== null;
  return (
    <form
      className={styles.editor}
      onSubmit={(event) => {
        event.preventDefault();
        send(revision);
      }}
    >
      <h3>{text('siteTour.stop.title')}</h3>
      <StopsEditor tour={tour} draft={draft} onChange={setDraft} />
      {draft.stops.length > 0 && <ScheduleLine draft={draft} times={timesOf(draft)} lasts={tour.lasts} />}
      <RouteMap map={tour.map} stops={draft.stops} />
      <ProposalList
        proposals={tour.proposals}
        chosen={draft.stops.map(({ projectId }) => projectId)}
        onChoose={(project, why) => setDraft((before) => withStop(before, project, why))}
      />
      <PlanWords draft={draft} onChange={setDraft} />
      <Participants roll={tour.roll} />
      {save.conflict && latest.data && !latest.isFetching ? (
        <ConflictNotice
          error={save.error}
          differences={differencesOf(text, draftOf(latest.data), draft)}
          onKeepMine={() => send(latest.data.revision)}
          onTakeTheirs={onTakeTheirs}
        />
      ) : (
        <ErrorNotice error={save.error ?? issue.error} />
      )}
      {lacks.length > 0 && (
        <p className={styles.lacks}>
          {text('siteTour.plan.lacks', {
            lacks: lacks.map((lack) => text(`siteTour.lack.${lack}`)).join(text('siteTour.reason.separator')),
          })}
        </p>
      )}
      <div className={styles.buttons}>
        <Button
          htmlType="submit"
          type={unsaved || failed ? 'primary' : 'default'}
          disabled={!unsaved && !failed}
          loading={save.pending}
        >
          {text('siteTour.plan.save')}
        </Button>
        <Button
          type={unsaved ? 'default' : 'primary'}
          disabled={
            unsaved || save.pending || failed || lacks.length > 0 || (paper !== null && !tour.outdated)
          }
          loading={issue.pending}
          onClick={() => issue.run({ ...at, revision })}
        >
          {text(paper === null ? 'siteTour.plan.issue' : 'siteTour.plan.issueAgain')}
        </Button>
        {revision > 0 && (
          <>
            <a href={`${path}/plan.pdf`} target="_blank" rel="noreferrer">
              {text('siteTour.plan.preview')}
            </a>
            <a href={`${path}/plan.docx`}>{text('siteTour.plan.previewWord')}</a>
          </>
        )}
        <span role="status" className={styles.quiet}>
          {unsaved && text('siteTour.plan.unsaved')}
          {!unsaved && save.output !== undefined && !failed && text('siteTour.plan.saved')}
        </span>
      </div>
    </form>
  );
};
