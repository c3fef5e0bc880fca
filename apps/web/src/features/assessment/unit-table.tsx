import { Link } from '@tanstack/react-router';
import { type Column, DataTable } from '../../design/data-table.tsx';
import { EmptyState } from '../../design/empty-state.tsx';
import { useText } from '../../text/use-text.ts';
import type { Assessment, UnitLine } from './assessment-queries.ts';
import { Points } from './points.tsx';
import styles from './assessment.module.css';

/** The units in the order of the organisation; places only where somebody decided to show them. */
export const UnitTable = ({ assessment }: { readonly assessment: Assessment }) => {
  const text = useText();
  const { card, period, units, ranking } = assessment;
  const columns: Column<UnitLine>[] = [
    {
      id: 'unit',
      heading: text('assessment.unit'),
      lead: true,
      cell: ({ id, name }) => (
        <Link to="/assessment/$unitId" params={{ unitId: id }} search={{ card: card.id, period: period.key }}>
          {name}
        </Link>
      ),
    },
    {
      id: 'total',
      heading: text('assessment.total'),
      numeric: true,
      cell: (unit) => <Points {...unit} />,
    },
    ...card.parts.map(({ id, name, points }): Column<UnitLine> => ({
      id,
      heading: name,
      ...(points !== null && { unit: text('assessment.outOf', { points }) }),
      numeric: true,
      cell: ({ parts }) => {
        const part = parts.find((one) => one.id === id);
        return part === undefined || !part.applies ? '—' : (part.points ?? part.soFar);
      },
    })),
    ...(ranking.shown
      ? [
          {
            id: 'rank',
            heading: text('assessment.ranking.place'),
            numeric: true as const,
            cell: ({ rank }: UnitLine) => (rank === null ? '—' : text('assessment.ranking.placeOf', rank)),
          },
        ]
      : []),
    {
      id: 'notes',
      heading: text('assessment.objection.title'),
      cell: (unit) => <Notes unit={unit} />,
    },
  ];
  return (
    <DataTable
      caption={text(ranking.shown ? 'assessment.tableRanked' : 'assessment.table')}
      columns={columns}
      rows={units}
      rowKey={({ id }) => id}
      empty={<EmptyState>{text('assessment.nothing')}</EmptyState>}
    />
  );
};

const Notes = ({ unit: { objections, unscored, grade, drifted } }: { readonly unit: UnitLine }) => {
  const text = useText();
  const notes = [
    grade,
    objections.made > 0 && text('assessment.objection.made', { count: objections.made }),
    unscored > 0 && text('assessment.unscored', { count: unscored }),
    drifted && text('assessment.drifted'),
  ].filter((note) => typeof note === 'string');
  if (notes.length === 0 && objections.unanswered === 0) return '—';
  return (
    <span className={styles.notes}>
      {objections.unanswered > 0 && (
        <em>{text('assessment.objection.unanswered', { count: objections.unanswered })}</em>
      )}
      {notes.map((note) => (
        <span key={note}>{note}</span>
      ))}
    </span>
  );
};
