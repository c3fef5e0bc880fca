import { type ReactNode, useEffect, useId, useRef } from 'react';
import styles from './question.module.css';

export type QuestionProps = {
  readonly title: string;
  readonly children: ReactNode;
  /** Buttons; the last one is what most people want. */
  readonly actions: ReactNode;
  /** Escape. */
  readonly onClose: () => void;
};

/** A question that has to be answered before anything else; the browser's own dialogue, part of the first load. */
export const Question = ({ title, children, actions, onClose }: QuestionProps) => {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className={styles.question} aria-labelledby={heading} onClose={onClose}>
      <h2 id={heading} className={styles.title}>
        {title}
      </h2>
      {children}
      <div className={styles.actions}>{actions}</div>
    </dialog>
  );
};
