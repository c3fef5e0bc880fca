import { Light } from '../../design/light.tsx';
import { useDay } from '../../text/use-day.ts';
import { useText } from '../../text/use-text.ts';
import styles from './groundbreaking.module.css';
import type { Start } from './groundbreaking-queries.ts';

type DatesLineProps = {
  readonly dates: Pick<Start, 'declaredOn' | 'realOn' | 'statisticsOn' | 'stageInDoubt'>;
  readonly stage: Start['stage'];
  readonly today: string;
};

/** Declared, real, in the statistics: three dates side by side, and the doubt where the register is ahead of the evidence. */
export const DatesLine = ({ dates, stage, today }: DatesLineProps) => {
  const text = useText();
  const day = useDay(today);
  return (
    <>
      <dl className={styles.dates}>
        {(['declaredOn', 'realOn', 'statisticsOn'] as const).map((which) => {
          const date = dates[which];
          return (
            <div key={which}>
              <dt>{text(`groundbreaking.start.${which}`)}</dt>
              <dd>{date === null ? text('groundbreaking.start.notYet') : day(date)}</dd>
            </div>
          );
        })}
        <div>
          <dt>{text('groundbreaking.start.stage')}</dt>
          <dd>{text(`project.stage.${stage}`)}</dd>
        </div>
      </dl>
      {dates.stageInDoubt && (
        <p className={styles.doubt}>
          <Light tone="amber">
            {text('groundbreaking.start.doubt', { stage: text(`project.stage.${stage}`) })}
          </Light>
        </p>
      )}
    </>
  );
};
