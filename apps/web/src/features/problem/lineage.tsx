import { Link } from '@tanstack/react-router';
import { useText } from '../../text/use-text.ts';
import styles from './lineage.module.css';
import type { Problem } from './problem-queries.ts';

/** Where the problem came from and where it goes on, by splitting and merging. Nothing is shown where it did neither. */
export const Lineage = ({ problem: { state, origins, successors } }: { readonly problem: Problem }) => {
  const text = useText();
  const links = (problems: Problem['origins']) =>
    problems.map(({ id, title, state: stands }) => (
      <li key={id}>
        <Link to="/resolution/problems/$problemId" params={{ problemId: id }}>
          {title}
        </Link>
        {' · '}
        {text(`problem.state.${stands}`)}
      </li>
    ));
  const splitOff = origins.filter((origin) => origin.state === 'split');
  const mergedIn = origins.filter((origin) => origin.state === 'merged');
  const groups = [
    { name: 'splitOff', problems: splitOff },
    { name: 'mergedIn', problems: mergedIn },
    { name: state === 'merged' ? 'mergedInto' : 'splitInto', problems: successors },
  ] as const;
  return (
    <>
      {groups
        .filter(({ problems }) => problems.length > 0)
        .map(({ name, problems }) => (
          <section key={name} className={styles.lineage} aria-label={text(`problem.lineage.${name}`)}>
            <b>{text(`problem.lineage.${name}`)}</b>
            <ul>{links(problems)}</ul>
          </section>
        ))}
    </>
  );
};
