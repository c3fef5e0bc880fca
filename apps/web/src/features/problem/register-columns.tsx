import { Link } from '@tanstack/react-router';
import type { Column } from '../../design/data-table.tsx';
import { Light } from '../../design/light.tsx';
import { useDay } from '../../text/use-day.ts';
import { useText } from '../../text/use-text.ts';
import type { ProblemRow } from './problem-queries.ts';

/** What the register says of each problem: where it stands, how long, with whom, and since when it is overdue. */
export const useRegisterColumns = (today: string): Column<ProblemRow>[] => {
  const text = useText();
  const day = useDay(today);
  return [
    {
      id: 'title',
      heading: text('problem.column.title'),
      lead: true,
      width: '24%',
      cell: ({ id, title }) => (
        <Link to="/resolution/problems/$problemId" params={{ problemId: id }}>
          {title}
        </Link>
      ),
    },
    { id: 'project', heading: text('problem.column.project'), cell: ({ projectName }) => projectName },
    {
      id: 'kind',
      heading: text('problem.column.kind'),
      cell: ({ kind }) => text(`problem.kind.${kind}`),
    },
    {
      id: 'unit',
      heading: text('problem.column.unit'),
      cell: ({ responsibleUnit }) => responsibleUnit.name,
    },
    {
      id: 'step',
      heading: text('problem.column.step'),
      cell: ({ state, overdue }) => (
        <>
          {text(`problem.state.${state}`)}
          {overdue !== null && (
            <div>
              <Light tone="cinnabar">{text('problem.overdueSince', { date: day(overdue.on) })}</Light>
            </div>
          )}
        </>
      ),
    },
    {
      id: 'waitsFor',
      heading: text('problem.column.waitsFor'),
      cell: ({ waitsFor }) => waitsFor.join('、') || '—',
    },
    {
      id: 'days',
      heading: text('problem.column.days'),
      unit: text('problem.days'),
      numeric: true,
      cell: ({ days }) => days,
    },
  ];
};
