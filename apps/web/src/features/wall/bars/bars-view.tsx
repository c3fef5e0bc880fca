import { monthOfTenDays, tenDaysAt } from '@guatu/engine';
import { useNavigate } from '@tanstack/react-router';
import {
  type CSSProperties,
  type KeyboardEvent,
  useEffect,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { Dropdown } from '../../../design/dropdown.tsx';
import { useDay } from '../../../text/use-day.ts';
import { useText } from '../../../text/use-text.ts';
import { useWindow } from '../use-window.ts';
import type { Bars } from '../wall-queries.ts';
import { type Zoom, zooms } from '../wall-search.ts';
import { BarRow } from './bar-row.tsx';
import styles from './bars.module.css';
import { Legend } from './legend.tsx';
import { rowHeight } from './row-height.ts';
import { TimeHead } from './time-head.tsx';
import { timeRangeOf } from './time-range.ts';

export type BarsViewProps = {
  readonly bars: Bars;
  readonly zoom: Zoom;
  readonly onZoom: (zoom: Zoom) => void;
};

/** A row a project, its time by ten-day periods. Thousands of rows: only those in sight are drawn. */
export const BarsView = ({ bars: { projects, asOf }, zoom, onZoom }: BarsViewProps) => {
  const text = useText();
  const day = useDay(asOf);
  const navigate = useNavigate();
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState(0);
  const [room, setRoom] = useState(900);
  const range = useMemo(() => timeRangeOf(projects, asOf), [projects, asOf]);
  const { first, last } = useWindow(box, projects.length, rowHeight);
  const period = room / (zoom * 3);
  const today = tenDaysAt(asOf);

  useEffect(() => {
    const element = box.current;
    if (element === null) return undefined;
    const sizes = new ResizeObserver(() => {
      const lead = element.querySelector<HTMLElement>('[data-lead]')?.offsetWidth ?? 0;
      setRoom(Math.max(160, element.clientWidth - lead));
    });
    sizes.observe(element);
    return () => sizes.disconnect();
  }, []);

  const showToday = () => {
    // A third of the time in sight has passed, two thirds are to come.
    box.current?.scrollTo({ left: (today - range.from) * period - room / 3 });
  };
  // A new zoom begins around today.
  useLayoutEffect(showToday, [period, range.from, room, today]);

  const reach = (row: number) => {
    const next = Math.min(projects.length - 1, Math.max(0, row));
    setActive(next);
    const element = box.current;
    if (element === null) return;
    const head = element.querySelector<HTMLElement>('[data-head]')?.offsetHeight ?? 0;
    const top = next * rowHeight;
    const sight = element.clientHeight - head;
    if (top < element.scrollTop) element.scrollTop = top;
    else if (top + rowHeight > element.scrollTop + sight) element.scrollTop = top + rowHeight - sight;
  };
  const step = (by: number) => {
    const next = zooms[zooms.indexOf(zoom) + by];
    if (next !== undefined) onZoom(next);
  };
  const page = () => Math.max(1, Math.floor((box.current?.clientHeight ?? 0) / rowHeight) - 3);
  const keys: Readonly<Record<string, () => void>> = {
    ArrowDown: () => reach(active + 1),
    ArrowUp: () => reach(active - 1),
    PageDown: () => reach(active + page()),
    PageUp: () => reach(active - page()),
    Home: () => reach(0),
    End: () => reach(projects.length - 1),
    ArrowRight: () => box.current?.scrollBy({ left: 3 * period }),
    ArrowLeft: () => box.current?.scrollBy({ left: -3 * period }),
    '+': () => step(1),
    '=': () => step(1),
    '-': () => step(-1),
    Enter: () => {
      const project = projects[active];
      if (project) void navigate({ to: '/projects/$projectId', params: { projectId: project.id } });
    },
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const act = keys[event.key];
    if (act === undefined || event.target !== box.current || event.ctrlKey || event.metaKey || event.altKey)
      return;
    event.preventDefault();
    act();
  };

  const measures = {
    '--period': `${period}px`,
    '--row': `${rowHeight}px`,
    '--span': `${(range.to - range.from) * period}px`,
  } as CSSProperties;
  const now = (today - range.from) * period;
  return (
    <>
      <div className={`${styles.tools} never-printed`}>
        <Dropdown
          aria-label={text('wall.bars.zoom')}
          value={String(zoom)}
          options={zooms.map((one) => ({ value: String(one), label: zoomWords(one, text) }))}
          onChoose={(value) => onZoom(zooms.find((one) => String(one) === value) ?? zooms[0])}
        />
        <button type="button" className={styles.tool} onClick={showToday}>
          {text('wall.bars.today')}
        </button>
        <span className={styles.keys} id={`${id}-keys`}>
          {text('wall.bars.keys')}
        </span>
      </div>
      <div
        ref={box}
        className={styles.box}
        style={measures}
        role="grid"
        tabIndex={0}
        aria-label={text('wall.bars.label')}
        aria-describedby={`${id}-keys`}
        aria-rowcount={projects.length + 1}
        aria-activedescendant={active >= first && active < last ? `${id}-${active}` : undefined}
        onKeyDown={onKeyDown}
        data-fine={period >= 16}
      >
        <TimeHead range={range} period={period} today={now} todayWord={day(asOf)} />
        <div className={styles.body} role="rowgroup" style={{ blockSize: projects.length * rowHeight }}>
          <div className={styles.ruling} aria-hidden="true">
            {yearsIn(range).map(({ at, year }) => (
              <i key={year} className={styles.year} style={{ insetInlineStart: at * period }} />
            ))}
            <i className={styles.today} style={{ insetInlineStart: now }} />
          </div>
          {projects.slice(first, last).map((project, at) => (
            <BarRow
              key={project.id}
              id={`${id}-${first + at}`}
              project={project}
              index={first + at}
              active={first + at === active}
              asOf={asOf}
              from={range.from}
              period={period}
              onReach={reach}
            />
          ))}
        </div>
      </div>
      <Legend />
    </>
  );
};

const zoomWords = (zoom: Zoom, text: ReturnType<typeof useText>): string => {
  if (zoom === 1) return text('wall.bars.month');
  return zoom > 12
    ? text('wall.bars.years', { count: zoom / 12 })
    : text('wall.bars.months', { count: zoom });
};

const yearsIn = ({ from, to }: { from: number; to: number }) =>
  Array.from({ length: (to - from) / 36 }, (_, at) => ({
    at: at * 36,
    year: monthOfTenDays(from + at * 36).slice(0, 4),
  }));
