import { monthOfTenDays } from '@guatu/engine';
import { memo } from 'react';
import { useText } from '../../../text/use-text.ts';
import styles from './bars.module.css';
import type { TimeRange } from './time-range.ts';

type TimeHeadProps = {
  readonly range: TimeRange;
  readonly period: number;
  /** Where today is, pixels from the beginning of the time. */
  readonly today: number;
  readonly todayWord: string;
};

/** Years, months and, where there is room, ten-day periods over the bars. */
export const TimeHead = memo(({ range, period, today, todayWord }: TimeHeadProps) => {
  const text = useText();
  const months = Array.from({ length: (range.to - range.from) / 3 }, (_, at) =>
    monthOfTenDays(range.from + at * 3),
  );
  const years = [...new Set(months.map((month) => month.slice(0, 4)))];
  const everyMonth = period * 3 >= 20;
  return (
    <div className={styles.head} role="rowgroup" data-head="">
      <div className={styles.headRow} role="row" aria-rowindex={1}>
        <div className={styles.lead} role="columnheader" data-lead="">
          {text('wall.project')}
          <span className={styles.light}>{text('wall.lightHeading')}</span>
        </div>
        <div className={styles.scale} role="columnheader">
          <span className="visually-hidden">{text('wall.bars.todayIs', { date: todayWord })}</span>
          <div className={styles.years} aria-hidden="true">
            {years.map((year) => (
              <span key={year} style={{ inlineSize: period * 36 }}>
                <b>{text('wall.bars.year', { year })}</b>
              </span>
            ))}
          </div>
          <div className={styles.months} aria-hidden="true">
            {months.map((month) => (
              <span key={month} style={{ inlineSize: period * 3 }}>
                {(everyMonth || Number(month.slice(5)) % 3 === 1) && (
                  <b>
                    {period * 3 >= 44
                      ? text('wall.bars.monthOf', { month: Number(month.slice(5)) })
                      : Number(month.slice(5))}
                  </b>
                )}
              </span>
            ))}
          </div>
          {period >= 34 && (
            <div className={styles.periods} aria-hidden="true">
              {months.flatMap((month) =>
                ([0, 1, 2] as const).map((at) => (
                  <span key={`${month} ${at}`} style={{ inlineSize: period }}>
                    {text(`wall.bars.tenDays.${at}`)}
                  </span>
                )),
              )}
            </div>
          )}
          <span className={styles.todayWord} aria-hidden="true" style={{ insetInlineStart: today }}>
            {todayWord}
          </span>
        </div>
      </div>
    </div>
  );
});
