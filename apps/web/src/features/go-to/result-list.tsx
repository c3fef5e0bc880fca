import { useText } from '../../text/use-text.ts';
import styles from './go-to.module.css';
import type { Result } from './results.ts';

export type ResultListProps = {
  readonly id: string;
  readonly results: readonly Result[];
  /** Place of the one that Enter opens. */
  readonly chosen: number;
  readonly onOpen: (result: Result) => void;
};

/** What was found, kind by kind. */
export const ResultList = ({ id, results, chosen, onOpen }: ResultListProps) => {
  const text = useText();
  return (
    <ul id={id} role="listbox" aria-label={text('goTo.title')} className={styles.list}>
      {results.map((result, place) => (
        <li
          key={result.path}
          ref={place === chosen ? showWhole : undefined}
          id={`${id}-${place}`}
          role="option"
          aria-selected={place === chosen}
          className={styles.result}
          onClick={() => onOpen(result)}
        >
          <span className={styles.kind}>{text(`goTo.${result.kind}`)}</span>
          <span className={styles.name}>{result.name}</span>
          {result.detail !== null && <span className={styles.detail}>{result.detail}</span>}
        </li>
      ))}
    </ul>
  );
};

const showWhole = (line: HTMLElement | null) => line?.scrollIntoView({ block: 'nearest' });
