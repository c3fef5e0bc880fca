import { Link } from '@tanstack/react-router';
import { DataTable } from '../../design/data-table.tsx';
import { EmptyState } from '../../design/empty-state.tsx';
import { Light, type Tone } from '../../design/light.tsx';
import { useDay } from '../../text/use-day.ts';
import { useText } from '../../text/use-text.ts';
import styles from './groundbreaking.module.css';
import type { Candidate, Groundbreaking } from './groundbreaking-queries.ts';
import { JudgeForm } from './judge-form.tsx';
import { Readiness } from './readiness.tsx';

const tones: Record<NonNullable<Candidate['judgement']>['readiness'], Tone> = {
  ready: 'jade',
  conditional: 'amber',
  'not-ready': 'cinnabar',
};

/** The candidates: what the register says of each, and beside it what people judge, by name. */
export const CandidateTable = ({
  event,
  today,
}: {
  readonly event: Groundbreaking;
  readonly today: string;
}) => {
  const text = useText();
  const day = useDay(today);
  const judges = event.may.judge && event.declaredOn === null;
  return (
    <section className={styles.section}>
      <h2>{text('groundbreaking.candidate.title')}</h2>
      <p className={styles.lead}>{text('groundbreaking.candidate.lead')}</p>
      <DataTable
        caption={text('groundbreaking.candidate.title')}
        rows={event.candidates}
        rowKey={({ projectId }) => projectId}
        empty={<EmptyState>{text('groundbreaking.candidate.none')}</EmptyState>}
        columns={[
          {
            id: 'project',
            heading: text('groundbreaking.candidate.project'),
            cell: ({ projectId, name, unitName }) => (
              <>
                <Link to="/projects/$projectId" params={{ projectId }}>
                  {name}
                </Link>
                <small className={styles.under}>{unitName ?? '—'}</small>
              </>
            ),
            lead: true,
          },
          {
            id: 'site',
            heading: text('groundbreaking.candidate.site'),
            cell: ({ site }) => text(`groundbreaking.site.${site ?? 'none'}`),
          },
          {
            id: 'facts',
            heading: text('groundbreaking.candidate.facts'),
            cell: ({ facts }) => <Readiness facts={facts} today={today} />,
          },
          {
            id: 'judgement',
            heading: text('groundbreaking.candidate.judgement'),
            cell: ({ projectId, name, judgement }) => (
              <div className={styles.judgement}>
                {judgement === null ? (
                  text('groundbreaking.candidate.notJudged')
                ) : (
                  <>
                    <Light tone={tones[judgement.readiness]}>
                      {text(`groundbreaking.readiness.${judgement.readiness}`)}
                    </Light>
                    <span>{judgement.because}</span>
                    <small className={styles.under}>
                      {text('groundbreaking.candidate.judgedBy', {
                        day: day(judgement.by.on),
                        post: judgement.by.postName,
                        person: judgement.by.person,
                      })}
                    </small>
                  </>
                )}
                {judges && (
                  <JudgeForm
                    at={{ rule: event.rule, slotKey: event.slotKey, projectId }}
                    name={name}
                    judgement={judgement}
                  />
                )}
              </div>
            ),
          },
        ]}
      />
    </section>
  );
};
