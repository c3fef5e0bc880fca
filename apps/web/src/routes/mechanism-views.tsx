import { Link } from '@tanstack/react-router';
import { useText } from '../text/use-text.ts';
import { type MechanismView, mechanismViews } from './mechanism.ts';
import styles from './mechanism-views.module.css';

/** The sides of the mechanism; each is an address of its own, so that it can be sent, kept and printed. */
export const MechanismViews = ({ view }: { readonly view: MechanismView }) => {
  const text = useText();
  return (
    <nav className={`${styles.views} never-printed`} aria-label={text('mechanism.views.label')}>
      {mechanismViews.map((one) => (
        <Link
          key={one}
          to="/mechanism"
          search={({ year }) => ({ ...(one === 'clauses' ? {} : { view: one }), ...(year ? { year } : {}) })}
          className={styles.view}
          aria-current={one === view ? 'page' : undefined}
        >
          {text(`mechanism.views.${one}`)}
        </Link>
      ))}
    </nav>
  );
};
