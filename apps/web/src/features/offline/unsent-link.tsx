import { Link } from '@tanstack/react-router';
import { useUnsent } from '../../offline/unsent.ts';
import { useText } from '../../text/use-text.ts';
import styles from './unsent.module.css';

/** In the head of every page while something waits to be sent. */
export const UnsentLink = ({ className }: { readonly className: string | undefined }) => {
  const text = useText();
  const count = useUnsent().waiting.length;
  return (
    <span role="status">
      {count > 0 && (
        <Link to="/unsent" className={`${className} ${styles.link}`}>
          {text('offline.count', { count })}
        </Link>
      )}
    </span>
  );
};
