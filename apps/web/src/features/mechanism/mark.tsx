import type { ReactNode } from 'react';
import type { MarkKind } from './day-marks.ts';
import styles from './mark.module.css';

/** A mark on a day; each kind has its own shape, and the word stands beside it or is read out. */
export const Mark = ({ kind, children }: { readonly kind: MarkKind; readonly children: ReactNode }) => (
  <span className={styles.mark} data-kind={kind}>
    <svg className={styles.shape} viewBox="0 0 16 16" aria-hidden="true">
      {shapes[kind]}
    </svg>
    {children}
  </span>
);

const outline = { fill: 'none', stroke: 'currentColor', strokeWidth: 1.8 };

const shapes: Record<MarkKind, ReactNode> = {
  cutoff: <path d="M1 3H15L8 14Z" />,
  'moved-from': <path d="M2 4H14L8 13ZM1 15 15 1" {...outline} />,
  'moved-to': <path d="M8 0.5 15.5 8 8 15.5 0.5 8Z" />,
  unmoved: <path d="M2 4H14L8 13Z" {...outline} />,
  meeting: <circle cx="8" cy="8" r="5.5" />,
  due: <path d="M2.5 2.5H13.5V13.5H2.5Z" />,
};
