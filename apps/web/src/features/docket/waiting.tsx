import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { DataTable } from '../../design/data-table.tsx';
import { useDay } from '../../text/use-day.ts';
import { useText } from '../../text/use-text.ts';
import { AdmitForm } from './admit-form.tsx';
import type { Docket } from './docket-queries.ts';
import styles from './docket.module.css';

type WaitingProps = { readonly docket: Docket; readonly today: string };

type Lack = Docket['waiting'][number]['missing'][number];
const charterParts = ['leader', 'team', 'plan', 'decision-asked'] as const;
const isCharterPart = (what: Lack): what is (typeof charterParts)[number] =>
  charterParts.some((part) => part === what);

/** What was submitted and stands on no docket: in time for this one, or late and so for the next (二（二）4（1）). */
export const Waiting = ({ docket, today }: WaitingProps) => {
  const text = useText();
  const day = useDay(today);
  const [admitting, setAdmitting] = useState<string | null>(null);
  const verdictOn = (late: boolean) => {
    if (!late) return 'inTime';
    return docket.admitsLate ? 'late' : 'refused';
  };
  const lackName = (what: Lack) =>
    text(isCharterPart(what) ? `problem.missing.${what}` : `problem.step.${what}`);
  const admitted = docket.waiting.find(({ problemId }) => problemId === admitting);
  if (docket.state === 'frozen' || docket.waiting.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby="docket-waiting">
      <h2 id="docket-waiting">{text('docket.waiting.title')}</h2>
      <DataTable
        caption={text('docket.waiting.title')}
        rows={docket.waiting}
        rowKey={({ problemId }) => problemId}
        columns={[
          {
            id: 'title',
            heading: text('problem.column.title'),
            lead: true,
            cell: ({ problemId, title }) => (
              <Link to="/resolution/problems/$problemId" params={{ problemId }}>
                {title}
              </Link>
            ),
          },
          { id: 'unit', heading: text('problem.column.unit'), cell: ({ unitName }) => unitName },
          {
            id: 'handedIn',
            heading: text('docket.waiting.handedIn'),
            cell: ({ handedInOn }) => day(handedInOn),
          },
          {
            id: 'verdict',
            heading: text('docket.waiting.verdict'),
            cell: ({ problemId, late, missing }) => (
              <span className={styles.verdict}>
                {missing.length > 0
                  ? text('docket.waiting.lacking', { what: missing.map(lackName).join('、') })
                  : text(`docket.waiting.${verdictOn(late)}`)}
                {late && docket.admitsLate && docket.mayCompile && docket.state === 'open' && (
                  <Button size="small" onClick={() => setAdmitting(problemId)}>
                    {text('docket.waiting.admit')}
                  </Button>
                )}
              </span>
            ),
          },
        ]}
      />
      {admitted && <AdmitForm docket={docket} problem={admitted} onDone={() => setAdmitting(null)} />}
    </section>
  );
};
