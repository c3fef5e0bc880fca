import { Link } from '@tanstack/react-router';
import type { api } from '../../../api/client.ts';
import { ColourLight } from '../../../design/colour-light.tsx';
import type { Column } from '../../../design/data-table.tsx';
import { Money } from '../../../design/money.tsx';
import type { ColumnName } from './columns-chosen.ts';
import styles from './register-page.module.css';
import type { Text } from '../../../text/use-text.ts';

/** A line of the register, as the server answers it. */
export type ProjectRow = Awaited<ReturnType<typeof api.project.list.call>>['projects'][number];

/** The columns of the register for one year; `monthName` says a month (`2018-05`) in words. */
export const projectColumns = (
  text: Text,
  year: number,
  monthName: (month: string) => string,
  chosen: readonly ColumnName[],
): readonly Column<ProjectRow>[] => {
  const money = text('fields.unitOfMoney');
  const plain = (id: 'leader' | 'owner' | 'nationalCode' | 'kind' | 'place' | 'nature') => ({
    id,
    heading: text(`project.register.${id}`),
    cell: (row: ProjectRow) => row[id === 'leader' ? 'leaderName' : id] ?? '—',
  });
  const sum = (id: 'sinceStart' | 'statistics') => ({
    id,
    heading: text(`project.register.${id}`, { year }),
    unit: money,
    cell: (row: ProjectRow) => <Money yuan={row[id]} />,
    numeric: true as const,
  });
  const all: readonly Column<ProjectRow>[] = [
    {
      id: 'name',
      heading: text('project.register.name'),
      cell: ({ id, name, partOf, packageCounts }) => (
        <>
          <Link to="/projects/$projectId" params={{ projectId: id }}>
            {name}
          </Link>
          {partOf !== null && <small> {text('project.register.part')}</small>}
          {packageCounts !== null && <small> {text('project.register.package')}</small>}
        </>
      ),
      lead: true,
      sortable: true,
      width: '26%',
    },
    {
      id: 'light',
      heading: text('project.register.light'),
      cell: ({ lights }) =>
        lights.length === 0
          ? '—'
          : lights.map(({ name, colour, computed }) => (
              <span key={name} className={styles.light} title={name}>
                {colour === null ? text('project.register.noLight') : <ColourLight colour={colour} />}
                {computed !== undefined && text('wall.light.byHand')}
              </span>
            )),
    },
    {
      id: 'unit',
      heading: text('project.register.unit'),
      cell: ({ unitName }) => unitName ?? text('project.register.unknownUnit'),
      sortable: true,
    },
    plain('leader'),
    plain('owner'),
    plain('nationalCode'),
    {
      id: 'category',
      heading: text('project.register.category'),
      cell: ({ category }) => category.at(-1) ?? '—',
    },
    plain('kind'),
    plain('place'),
    plain('nature'),
    {
      id: 'years',
      heading: text('project.register.years'),
      cell: ({ startYear, endYear }) => <span className={styles.years}>{yearsOf(startYear, endYear)}</span>,
    },
    {
      id: 'stage',
      heading: text('project.register.stage'),
      cell: ({ stage, halt }) => text(halt === null ? `project.stage.${stage}` : `project.halt.${halt}`),
    },
    {
      id: 'lists',
      heading: text('project.register.lists'),
      cell: ({ levels }) => levels.map((level) => text(`project.level.${level}`)).join(' ') || '—',
    },
    {
      id: 'totalInvestment',
      heading: text('project.register.totalInvestment'),
      unit: money,
      cell: ({ totalInvestment }) => <Money yuan={totalInvestment} />,
      numeric: true,
      sortable: true,
    },
    {
      id: 'annualPlan',
      heading: text('project.register.annualPlan', { year }),
      unit: money,
      cell: ({ annualPlan }) => <Money yuan={annualPlan} />,
      numeric: true,
      sortable: true,
    },
    {
      id: 'completed',
      heading: text('project.register.completed', { year }),
      unit: money,
      cell: ({ completed }) => <Money yuan={completed} />,
      numeric: true,
      sortable: true,
    },
    {
      id: 'share',
      heading: text('project.register.share'),
      cell: ({ completed, annualPlan }) => percentOf(completed, annualPlan),
      numeric: true,
    },
    sum('sinceStart'),
    sum('statistics'),
    {
      id: 'lastMonth',
      heading: text('project.register.lastMonth'),
      cell: ({ lastMonth }) => (lastMonth === null ? text('project.register.never') : monthName(lastMonth)),
    },
  ];
  return all.filter(({ id }) => id === 'name' || chosen.some((name) => name === id));
};

/** @example yearsOf(2017, 2020) // '2017–2020' */
const yearsOf = (start: number | null, end: number | null): string => {
  if (start === null && end === null) return '—';
  return start === end ? `${start ?? ''}` : `${start ?? ''}–${end ?? ''}`;
};

/** A share as a whole percent; a dash where there is nothing to share. @example percentOf(3, 4) // '75%' */
export const percentOf = (part: number, whole: number | null): string =>
  whole === null || whole === 0 ? '—' : `${Math.round((part / whole) * 100)}%`;
