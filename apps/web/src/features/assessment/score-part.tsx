import { type Column, DataTable } from '../../design/data-table.tsx';
import { tenThousands } from '../../design/ten-thousands.ts';
import { Link } from '@tanstack/react-router';
import { type Text, useText } from '../../text/use-text.ts';
import type { Scorecard, ScoredItem } from './assessment-queries.ts';
import styles from './assessment.module.css';
import { CardClause } from './card-clause.tsx';
import { FactEntries } from './entry-list.tsx';
import { factName, useHow } from './use-how.ts';

type PartProps = { readonly part: Scorecard['parts'][number]; readonly basis: 'own' | 'default' };

/** A part of the card: each item with its points, how they came about, and what they rest on. */
export const ScorePart = ({ part, basis }: PartProps) => {
  const text = useText();
  const how = useHow();
  const columns: Column<ScoredItem>[] = [
    {
      id: 'item',
      heading: text('assessment.card.item'),
      lead: true,
      cell: ({ says, kind }) => (
        <>
          {says} {kind !== 'score' && <small>{text(`assessment.card.kind.${kind}`)}</small>}
        </>
      ),
    },
    {
      id: 'clause',
      heading: text('assessment.card.clause'),
      cell: ({ clause }) => <CardClause clause={clause} basis={basis} />,
    },
    {
      id: 'marks',
      heading: text('assessment.card.marks'),
      numeric: true,
      cell: ({ fullMarks }) => fullMarks ?? '—',
    },
    {
      id: 'points',
      heading: text('assessment.card.points'),
      numeric: true,
      cell: ({ points }) => <b>{points ?? '—'}</b>,
    },
    {
      id: 'how',
      heading: text('assessment.card.how'),
      width: '45%',
      cell: (item) => (
        <>
          <p className={styles.how}>{how(item)}</p>
          <Evidence item={item} />
        </>
      ),
    },
  ];
  return (
    <section className={styles.section} aria-labelledby={`part-${part.id}`}>
      <h2 id={`part-${part.id}`}>
        {part.name}
        <small>
          {text('assessment.card.sum')} {part.points ?? text('assessment.soFar', { points: part.soFar })}
          {part.pass !== null && `，${text('assessment.card.pass', { points: part.pass })}`}
        </small>
      </h2>
      <DataTable caption={part.name} columns={columns} rows={part.items} rowKey={({ id }) => id} />
    </section>
  );
};

/** What an item rests on, unfolded when asked for. */
const Evidence = ({ item }: { readonly item: ScoredItem }) => {
  const text = useText();
  const facts = item.facts.filter(({ of }) => of === 'unit');
  const entries = new Set(facts.flatMap((fact) => fact.entries.map(({ key }) => key)));
  if (facts.length === 0 && item.projects.length === 0) return null;
  const count = entries.size;
  return (
    <>
      {facts.length > 0 && count === 0 && <small>{text('assessment.card.noEvidence')}</small>}
      {count > 0 && (
        <details className={styles.evidence}>
          <summary>{text('assessment.card.evidence', { count })}</summary>
          {facts.map((fact) => (
            <FactEntries key={fact.id} fact={fact} />
          ))}
        </details>
      )}
      {item.projects.length > 0 && <Projects item={item} />}
    </>
  );
};

const Projects = ({ item: { projects, facts } }: { readonly item: ScoredItem }) => {
  const text = useText();
  const names = new Map(facts.map((fact) => [fact.id, factName(text, fact)]));
  return (
    <details className={styles.evidence}>
      <summary>{text('assessment.card.projects', { count: projects.length })}</summary>
      <ul>
        {projects.map(({ id, name, points, facts: known }) => (
          <li key={id}>
            <Link to="/projects/$projectId" params={{ projectId: id }}>
              {name}
            </Link>{' '}
            <small>
              {known.map((fact) => `${names.get(fact.id) ?? fact.id} ${said(text, fact)}`).join('，')}
              {points !== null && ` → ${points}`}
            </small>
          </li>
        ))}
      </ul>
    </details>
  );
};

const money = new Set([
  'total-investment',
  'annual-plan',
  'completed',
  'completed-in-all',
  'completed-this-month',
]);

const said = (text: Text, { id, value }: ScoredItem['projects'][number]['facts'][number]): string => {
  if (value === null) return '—';
  return typeof value === 'number' && money.has(id)
    ? text('assessment.money', { amount: tenThousands(value, 'zh-CN') })
    : String(value);
};
