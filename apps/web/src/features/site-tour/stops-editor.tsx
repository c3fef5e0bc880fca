import { timeOfMinutes, travelTerms } from '@guatu/engine';
import { Button, Input, InputNumber } from 'antd';
import { Choice } from '../../design/choice.tsx';
import { DataTable } from '../../design/data-table.tsx';
import { EmptyState } from '../../design/empty-state.tsx';
import { useText } from '../../text/use-text.ts';
import { changeStop, moveStop, type PlanDraft, timesOf, withoutStop, withStop } from './plan-draft.ts';
import { SheetLink } from './sheet-link.tsx';
import styles from './site-tour.module.css';
import { StopName } from './stop-name.tsx';
import type { Tour } from './tour-queries.ts';

type StopsEditorProps = {
  readonly tour: Tour;
  readonly draft: PlanDraft;
  readonly onChange: (change: (before: PlanDraft) => PlanDraft) => void;
};

/** The stops in their order: how long at each, how long on the way, who speaks, what is to be seen. */
export const StopsEditor = ({ tour, draft, onChange }: StopsEditorProps) => {
  const text = useText();
  const times = timesOf(draft);
  const chosen = new Set(draft.stops.map(({ projectId }) => projectId));
  const saved = new Set(tour.stops.map(({ projectId }) => projectId));
  return (
    <>
      <DataTable
        caption={text('siteTour.stop.title')}
        rows={draft.stops.map((stop, index) => ({ ...stop, index, ...times.stops[index] }))}
        rowKey={({ projectId }) => projectId}
        empty={<EmptyState>{text('siteTour.stop.none')}</EmptyState>}
        columns={[
          {
            id: 'number',
            heading: text('siteTour.stop.number'),
            numeric: true,
            cell: ({ index }) => index + 1,
          },
          {
            id: 'project',
            heading: text('siteTour.stop.project'),
            lead: true,
            cell: ({ project }) => <StopName project={project} />,
          },
          {
            id: 'travel',
            heading: text('siteTour.stop.travel'),
            cell: ({ index, project, travelMinutes, travel, by, kilometres }) => (
              <span className={styles.minutes}>
                <InputNumber
                  aria-label={`${text('siteTour.stop.travel')} ${project.name}`}
                  min={0}
                  max={240}
                  value={travelMinutes}
                  placeholder={String(travel ?? '')}
                  onChange={(value) =>
                    onChange((before) => changeStop(before, index, { travelMinutes: value }))
                  }
                />
                <small>
                  {text(`siteTour.stop.travelHint.${by ?? 'guess'}`, {
                    kilometres: (kilometres ?? 0).toFixed(1),
                    minutes: travelTerms.unknownMinutes,
                  })}
                </small>
              </span>
            ),
          },
          {
            id: 'times',
            heading: text('siteTour.stop.times'),
            cell: ({ arrives, leaves }) =>
              arrives === undefined || leaves === undefined
                ? '—'
                : `${timeOfMinutes(arrives)}–${timeOfMinutes(leaves)}`,
          },
          {
            id: 'stay',
            heading: text('siteTour.stop.stay'),
            cell: ({ index, project, stayMinutes }) => (
              <InputNumber
                aria-label={`${text('siteTour.stop.stay')} ${project.name}`}
                min={1}
                max={240}
                value={stayMinutes}
                onChange={(value) =>
                  onChange((before) => changeStop(before, index, { stayMinutes: value ?? 1 }))
                }
              />
            ),
          },
          {
            id: 'speaker',
            heading: text('siteTour.stop.speaker'),
            cell: ({ index, project, speaker }) => (
              <Input
                aria-label={`${text('siteTour.stop.speaker')} ${project.name}`}
                maxLength={200}
                value={speaker}
                onChange={({ target }) =>
                  onChange((before) => changeStop(before, index, { speaker: target.value }))
                }
              />
            ),
          },
          {
            id: 'subject',
            heading: text('siteTour.stop.subject'),
            cell: ({ index, project, subject }) => (
              <Input.TextArea
                aria-label={`${text('siteTour.stop.subject')} ${project.name}`}
                autoSize
                maxLength={500}
                value={subject}
                onChange={({ target }) =>
                  onChange((before) => changeStop(before, index, { subject: target.value }))
                }
              />
            ),
          },
          {
            id: 'order',
            heading: text('siteTour.stop.order'),
            cell: ({ index, project, projectId }) => (
              <span className={styles.order}>
                <Button
                  aria-label={text('siteTour.stop.up', { name: project.name })}
                  disabled={index === 0}
                  onClick={() => onChange((before) => moveStop(before, index, -1))}
                >
                  ↑
                </Button>
                <Button
                  aria-label={text('siteTour.stop.down', { name: project.name })}
                  disabled={index === draft.stops.length - 1}
                  onClick={() => onChange((before) => moveStop(before, index, 1))}
                >
                  ↓
                </Button>
                <Button
                  aria-label={text('siteTour.stop.remove', { name: project.name })}
                  onClick={() => onChange((before) => withoutStop(before, index))}
                >
                  ×
                </Button>
                {saved.has(projectId) && <SheetLink tour={tour} project={project} />}
              </span>
            ),
          },
        ]}
      />
      <div className={styles.add}>
        <Choice
          control={{ 'aria-label': text('siteTour.stop.add') }}
          placeholder={text('siteTour.stop.addPlaceholder')}
          value={null}
          options={tour.projects
            .filter(({ id }) => !chosen.has(id))
            .map(({ id, name, unitName }) => ({ id, name, detail: unitName }))}
          onChange={(id) => {
            const project = tour.projects.find((one) => one.id === id);
            if (project) onChange((before) => withStop(before, project, ''));
          }}
        />
      </div>
    </>
  );
};
