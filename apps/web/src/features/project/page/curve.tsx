import { tenThousands } from '../../../design/ten-thousands.ts';
import { useLocale, useText } from '../../../text/use-text.ts';
import { type CurvePoint, curveOf } from './curve.ts';
import styles from './curve.module.css';
import type { Project } from './project-query.ts';

const width = 640;
const height = 220;
const left = 70;
const bottom = 28;
const top = 12;

export type CurveProps = { readonly project: Project; readonly year: number };

/** Plan against actual over the months of a year; the numbers stand beside it for those who hear the page. */
export const Curve = ({ project, year }: CurveProps) => {
  const text = useText();
  const locale = useLocale();
  const points = curveOf(project, year);
  if (points === null) return <p className={styles.none}>{text('project.page.noCurve')}</p>;
  const greatest = Math.max(1, ...points.flatMap(({ planned, done }) => [planned ?? 0, done ?? 0]));
  const x = (at: number) => left + ((width - left - 40) * at) / 12;
  const y = (yuan: number) => top + (height - top - bottom) * (1 - yuan / greatest);
  const path = (of: (point: CurvePoint) => number | null) =>
    [0, ...points.map(of)]
      .flatMap((yuan, at) => (yuan === null ? [] : [`${at === 0 ? 'M' : 'L'}${x(at)} ${y(yuan)}`]))
      .join('');
  const ends = [
    { key: 'curvePlan' as const, class: styles.plan, of: (point: CurvePoint) => point.planned },
    { key: 'curveDone' as const, class: styles.done, of: (point: CurvePoint) => point.done },
  ];
  return (
    <figure className={styles.figure}>
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={described(points, year, text, locale)}>
        {[0, 0.5, 1].map((share) => (
          <g key={share}>
            <path className={styles.grid} d={`M${left} ${y(greatest * share)}H${width - 40}`} />
            <text className={styles.scale} x={left - 8} y={y(greatest * share) + 4} textAnchor="end">
              {tenThousands(Math.round((greatest * share) / 10_000) * 10_000, locale)}
            </text>
          </g>
        ))}
        {points.map(({ month }, at) => (
          <text key={month} className={styles.scale} x={x(at + 1)} y={height - 8} textAnchor="middle">
            {at + 1}
          </text>
        ))}
        {ends.map(({ key, class: line, of }) => {
          const said = points.map(of).filter((yuan) => yuan !== null);
          const last = said.length;
          const yuan = said.at(-1) ?? null;
          return (
            yuan !== null && (
              <g key={key}>
                <path className={line} d={path(of)} />
                <text className={styles.label} x={x(last) + 5} y={y(yuan) + 4}>
                  {text(`project.page.${key}`)}
                </text>
              </g>
            )
          );
        })}
      </svg>
      <figcaption className={styles.caption}>{text('project.page.curveLead')}</figcaption>
    </figure>
  );
};

const described = (
  points: readonly CurvePoint[],
  year: number,
  text: ReturnType<typeof useText>,
  locale: ReturnType<typeof useLocale>,
): string => {
  const planned = points.at(-1)?.planned ?? null;
  const done = points.map((point) => point.done).filter((yuan) => yuan !== null);
  const said = (yuan: number | null) => (yuan === null ? '—' : tenThousands(yuan, locale));
  return `${text('project.page.curve')} ${year}: ${text('project.page.curvePlan')} ${said(planned)}, ${text('project.page.curveDone')} ${said(done.at(-1) ?? null)}`;
};
