import { ClauseLink } from '../../design/clause-link.tsx';
import { useDay } from '../../text/use-day.ts';
import { useText } from '../../text/use-text.ts';
import { PaperFiles, Receipts } from '../issued-paper/index.ts';
import { Actions } from './actions.tsx';
import { Comparison } from './comparison.tsx';
import { EditedSheet } from './edited-sheet.tsx';
import { Hands } from './hands.tsx';
import type { Minuted, Paper } from './minutes-queries.ts';
import styles from './minutes.module.css';
import { MinutesSheet } from './sheet.tsx';
import { StandingLight } from './standing-light.tsx';
import { type Typing, useWriting } from './use-writing.ts';

export type PaperViewProps = {
  readonly paper: Paper;
  readonly decisions: readonly Minuted[];
  /** The clause under which minutes are issued; null where the mechanism has no such rule. */
  readonly clause: string | null;
  /** Numbers of the papers that correct this one. */
  readonly correctedBy: readonly string[];
  readonly today: string;
};

/** One paper, read by whoever may, and worded on the sheet itself by whoever has it as a draft. */
export const PaperView = (props: PaperViewProps) =>
  props.paper.may.word ? <WordedPaper {...props} /> : <Laid {...props} typing={null} />;

const WordedPaper = (props: PaperViewProps) => <Laid {...props} typing={useWriting(props.paper)} />;

const Laid = ({
  paper,
  decisions,
  clause,
  correctedBy,
  today,
  typing,
}: PaperViewProps & { typing: Typing | null }) => {
  const text = useText();
  const day = useDay(today);
  const { sheet, kind, state, standing, dueOn, issuedOn, issued } = paper;
  const last = paper.steps.at(-1);
  return (
    <div className={styles.page}>
      {typing === null ? (
        <div className={styles.desk}>
          <MinutesSheet sheet={sheet} typing={null} />
        </div>
      ) : (
        <EditedSheet sheet={sheet} typing={typing} />
      )}
      <aside className={styles.side} aria-label={text(`minutes.kind.${kind}`)}>
        <div className={styles.actions}>
          <p className={styles.state}>
            <strong>{text(`minutes.state.${state}`)}</strong> <StandingLight standing={standing} />
          </p>
          <p className={styles.quiet}>
            {dueOn === null ? text('minutes.noLimit') : text('minutes.due', { day: day(dueOn) })}{' '}
            {clause !== null && <ClauseLink clause={clause} />}
          </p>
          {issuedOn !== null && <p>{text('minutes.issuedOn', { day: day(issuedOn) })}</p>}
          {correctedBy.length > 0 && (
            <p className={styles.corrected}>
              {text('minutes.correctedBy', { numbers: correctedBy.join('、') })}
            </p>
          )}
          {issued !== null && <PaperFiles paper={issued} />}
          {last?.step === 'returned' && (
            <p className={styles.corrected}>
              {text('minutes.hands.returned', {
                day: day(last.on),
                person: last.person,
                reason: last.reason ?? '',
              })}
            </p>
          )}
          <Actions paper={paper} decisions={decisions} saved={typing?.saved ?? true} />
          <Hands paper={paper} today={today} />
          {issued !== null && (
            <section aria-label={text('minutes.receipts')}>
              <h3 className={styles.caption}>{text('minutes.receipts')}</h3>
              <Receipts paper={issued} asOf={today} />
            </section>
          )}
          {kind === 'minutes' && <Comparison paper={paper} decisions={decisions} today={today} />}
        </div>
      </aside>
    </div>
  );
};
