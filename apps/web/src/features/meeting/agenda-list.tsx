import { Button } from 'antd';
import { Light, type Tone } from '../../design/light.tsx';
import { useText } from '../../text/use-text.ts';
import type { Meeting } from './meeting-queries.ts';
import { decisionsOn, type Point, pointKey, type PointState, stateOf } from './points.ts';
import styles from './room.module.css';

export type AgendaListProps = {
  readonly meeting: Meeting;
  readonly points: readonly Point[];
  readonly inHand: string;
  readonly isUnsent: (point: Point) => boolean;
  /** Who else is at a point, by the point's key. */
  readonly others: ReadonlyMap<string, string>;
  readonly onChoose: (key: string) => void;
  /** Absent for who only reads. */
  readonly onAddBeside?: () => void;
};

/** The agenda on the left: each point with its state, the one in hand marked. */
export const AgendaList = (props: AgendaListProps) => {
  const text = useText();
  const { meeting, points, inHand, onChoose, onAddBeside } = props;
  return (
    <nav className={styles.agenda} aria-label={text('meeting.points.title')}>
      {points.length > 0 && (
        <ol className={styles.points}>
          {points.map((point) => (
            <li key={pointKey(point)}>
              <button
                type="button"
                className={styles.point}
                aria-current={pointKey(point) === inHand ? 'true' : undefined}
                onClick={() => onChoose(pointKey(point))}
              >
                <PointWords meeting={meeting} point={point} />
                {props.isUnsent(point) && (
                  <span className={styles.unsaved}>{text('meeting.points.unsaved')}</span>
                )}
                {props.others.has(pointKey(point)) && (
                  <span className={styles.other}>
                    {text('meeting.presence.here', { name: props.others.get(pointKey(point)) ?? '' })}
                  </span>
                )}
              </button>
            </li>
          ))}
        </ol>
      )}
      {onAddBeside && <Button onClick={onAddBeside}>{text('meeting.points.addBeside')}</Button>}
      {onAddBeside && <p className={styles.keys}>{text('meeting.points.keys')}</p>}
    </nav>
  );
};

const PointWords = ({ meeting, point }: { readonly meeting: Meeting; readonly point: Point }) => {
  const text = useText();
  if (point.kind === 'outcomes') {
    return (
      <>
        <span className={styles.pointTitle}>{text('meeting.points.outcomes')}</span>
        <span className={styles.pointNote}>
          {text('meeting.points.outcomesCount', { count: meeting.outcomes.length })}
        </span>
      </>
    );
  }
  const decisions = decisionsOn(point, meeting.decisions);
  const state = stateOf(decisions);
  if (point.kind === 'matter') {
    return (
      <>
        <span className={styles.pointTitle}>{point.title}</span>
        {decisions.length > 0 && (
          <span className={styles.pointNote}>
            {text('meeting.points.matterCount', { count: decisions.length })}
          </span>
        )}
      </>
    );
  }
  return (
    <>
      <span className={styles.pointTitle}>
        <b>{point.number}</b>{' '}
        {point.kind === 'item'
          ? point.item.problem.title
          : decisions[0]?.heard || text('meeting.points.beside')}
      </span>
      <span className={styles.pointNote}>
        {point.kind === 'item' && <span>{point.item.project.name}</span>}
        <StateMark state={state} />
      </span>
    </>
  );
};

const StateMark = ({ state }: { readonly state: PointState }) => {
  const text = useText();
  const word = text(`meeting.points.${state}`);
  return state === 'open' ? <span>{word}</span> : <Light tone={tones[state]}>{word}</Light>;
};

const tones: Record<Exclude<PointState, 'open'>, Tone> = {
  incomplete: 'amber',
  decided: 'indigo',
  deferred: 'jade',
};
