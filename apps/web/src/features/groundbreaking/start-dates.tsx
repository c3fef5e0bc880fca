import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { slotName } from '../../text/slot-name.ts';
import { useText } from '../../text/use-text.ts';
import { useToday } from '../session/index.ts';
import { DatesLine } from './dates-line.tsx';
import styles from './groundbreaking.module.css';
import { type Start, startQuery } from './groundbreaking-queries.ts';

type StartDatesProps = { readonly projectId: string; readonly stage: Start['stage'] };

/** A project's start as it was declared, was real and is in the statistics; nothing where no event declared it. */
export const StartDates = ({ projectId, stage }: StartDatesProps) => {
  const text = useText();
  const today = useToday();
  const { start } = useSuspenseQuery(startQuery(projectId)).data;
  if (start === null) return null;
  const { rule, slotKey, label } = start;
  return (
    <section className={styles.ofProject}>
      <h2>{text('groundbreaking.ofProject.title')}</h2>
      <DatesLine dates={start} stage={stage} today={today} />
      <Link
        to="/groundbreakings/$rule/$slotKey"
        params={{ rule, slotKey }}
        search={{ view: 'starts', project: projectId }}
      >
        {text('groundbreaking.ofProject.event', { event: `${label} ${slotName(text, slotKey)}` })}
      </Link>
    </section>
  );
};
