import styles from './bars.module.css';

export type MarkKind = 'planned' | 'actual' | 'forecast';

const outlines: Readonly<Record<MarkKind, string>> = {
  planned: 'M7 1 13 7 7 13 1 7Z',
  actual: 'M7 1 13 7 7 13 1 7Z',
  forecast: 'M1 2.5H13L7 12.5Z',
};

/** A milestone: planned is hollow, reached is full, expected hangs with its point down. `at` in pixels; without it, it stands in a line. */
export const MilestoneMark = ({ kind, at }: { readonly kind: MarkKind; readonly at?: number }) => (
  <svg
    className={styles.mark}
    data-kind={kind}
    data-placed={at !== undefined}
    viewBox="0 0 14 14"
    aria-hidden="true"
    style={at === undefined ? undefined : { insetInlineStart: at }}
  >
    <path d={outlines[kind]} />
  </svg>
);
