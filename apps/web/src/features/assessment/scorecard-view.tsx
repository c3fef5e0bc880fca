import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { PageHeading } from '../../design/page-heading.tsx';
import { useText } from '../../text/use-text.ts';
import { type Scorecard, scorecardQuery, type Standing, type Wanted } from './assessment-queries.ts';
import styles from './assessment.module.css';
import { BasisLine } from './basis-line.tsx';
import { CardClause } from './card-clause.tsx';
import { Objections } from './objections.tsx';
import { CorrectForm, excusableEntries, ExcuseForm, judgedItems, JudgeForm } from './office-forms.tsx';
import { Points } from './points.tsx';
import { Records } from './records.tsx';
import { ScorePart } from './score-part.tsx';
import { StandingLine } from './standing-line.tsx';
import { factName } from './use-how.ts';
import { usePeriodName } from './use-period-name.ts';

type ScorecardViewProps = { readonly wanted: Wanted; readonly unitId: string };

/** One unit's card: the whole, each part with its items and their evidence, and what people said about it. */
export const ScorecardView = ({ wanted, unitId }: ScorecardViewProps) => {
  const text = useText();
  const periodName = usePeriodName();
  const scored = useSuspenseQuery(scorecardQuery({ ...wanted, unitId })).data;
  const { unit, card, period, standing, parts, gates, corrections, grade } = scored;
  const search = { card: card.id, period: period.key };
  const papers = `/api/assessment-scorecard`;
  const query = `card=${card.id}&period=${period.key}&unitId=${unit.id}`;
  return (
    <>
      <Link to="/assessment" search={search} className={`${styles.back} never-printed`}>
        {text('assessment.card.back')}
      </Link>
      <PageHeading
        title={text('assessment.card.title', { unit: unit.name })}
        lead={`${periodName(period.key)} · ${card.name}`}
        actions={
          <nav className={styles.links} aria-label={text('assessment.act.papers')}>
            <a href={`${papers}.pdf?${query}`}>{text('assessment.act.pdf')}</a>
            <a href={`${papers}.docx?${query}`}>{text('assessment.act.docx')}</a>
            <a href={`${papers}.xlsx?${query}`}>{text('assessment.act.xlsx')}</a>
          </nav>
        }
      />
      <BasisLine card={card} />
      <div className={styles.whole}>
        <Points {...scored} corrected={corrections.at(-1)?.after ?? null} />
        {grade !== null && (
          <span>
            {text('assessment.grade')} {grade}
          </span>
        )}
        <StandingLine standing={standing} />
      </div>
      <Drift drift={scored.drift} />
      {parts.map((part) => (
        <ScorePart key={part.id} part={part} basis={card.basis} />
      ))}
      {gates.length > 0 && (
        <section className={styles.section} aria-labelledby="assessment-gates">
          <h2 id="assessment-gates">{text('assessment.card.gates')}</h2>
          <ul className={styles.records}>
            {gates.map(({ clause, says, hit }) => (
              <li key={says}>
                {says} <CardClause clause={clause} basis={card.basis} />{' '}
                <b>{text(`assessment.card.hit.${String(hit) as 'true' | 'false' | 'null'}`)}</b>
              </li>
            ))}
          </ul>
        </section>
      )}
      {standing !== null && <Objections card={scored} standing={standing} />}
      <Records card={scored} />
      {standing !== null && <Office card={scored} standing={standing} />}
      {card.basis === 'default' && (
        <section className={styles.section} aria-labelledby="assessment-clauses">
          <h2 id="assessment-clauses">{text('assessment.card.clauses')}</h2>
          <dl className={styles.clauses}>
            {scored.clauses.map(({ id, says }) => (
              <div key={id} id={`clause-${id}`}>
                <dt>{id}</dt>
                <dd>{says}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
    </>
  );
};

/** What the ledger says by now of a card that is final. */
const Drift = ({ drift }: Pick<Scorecard, 'drift'>) => {
  const text = useText();
  if (drift === null) return null;
  return (
    <section className={styles.drift} aria-labelledby="assessment-drift">
      <h2 id="assessment-drift">{text('assessment.drift.title')}</h2>
      <p>{text('assessment.drift.lead', { was: drift.was ?? '—', now: drift.now ?? '—' })}</p>
      <ul>
        {drift.facts.map(({ id, was, now }) => (
          <li key={id}>
            {text('assessment.drift.fact', { fact: factName(text, { id, name: null }), was, now })}
          </li>
        ))}
      </ul>
    </section>
  );
};

type Form = 'judge' | 'excuse' | 'correct';

/** What the office may do with the card. */
const Office = ({ card, standing }: { readonly card: Scorecard; readonly standing: Standing }) => {
  const text = useText();
  const [open, setOpen] = useState<Form | null>(null);
  const { may } = card;
  const forms: { form: Form; label: string; may: boolean }[] = [
    {
      form: 'judge',
      label: text('assessment.judge.give'),
      may: standing.state !== 'final' && judgedItems(card).length > 0,
    },
    {
      form: 'excuse',
      label: text('assessment.excuse.give'),
      may: may.weigh && excusableEntries(card).length > 0,
    },
    { form: 'correct', label: text('assessment.correction.make'), may: may.correct },
  ];
  const able = forms.filter((one) => one.may);
  if (able.length === 0) return null;
  const given = { card, standing, onLeave: () => setOpen(null) };
  return (
    <section className={styles.section} aria-label={text('assessment.act.office')}>
      {open === null && (
        <div className={styles.buttons}>
          {able.map(({ form, label }) => (
            <Button key={form} onClick={() => setOpen(form)}>
              {label}
            </Button>
          ))}
        </div>
      )}
      {open === 'judge' && <JudgeForm {...given} />}
      {open === 'excuse' && <ExcuseForm {...given} />}
      {open === 'correct' && <CorrectForm {...given} />}
    </section>
  );
};
