import type { ReactNode } from 'react';
import styles from './light.module.css';

/** The four lights: on course, watch, behind, done. */
export type Tone = 'jade' | 'amber' | 'cinnabar' | 'indigo';

/** A light is never colour alone: each tone has its shape, and the word is required. */
export const Light = ({ tone, children }: { readonly tone: Tone; readonly children: ReactNode }) => (
  <span className={styles.light} data-tone={tone}>
    <svg className={styles.shape} viewBox="0 0 16 16" aria-hidden="true">
      {shapes[tone]}
    </svg>
    {children}
  </span>
);

const shapes: Record<Tone, ReactNode> = {
  jade: <circle cx="8" cy="8" r="6" />,
  amber: <path d="M8 1.5 15 14H1Z" />,
  cinnabar: <path d="M8 1 15 8 8 15 1 8Z" />,
  indigo: (
    <path
      d="M2.5 8.5 6.5 12.5 13.5 4"
      fill="none"
      stroke="currentColor"
      strokeWidth="2.5"
      strokeLinecap="square"
    />
  ),
};
