import { Link } from '@tanstack/react-router';
import { useText } from '../text/use-text.ts';
import { SignOut, UnsentLink } from '../features/offline/index.ts';
import { Bell } from '../features/reminder/index.ts';
import { type Person } from '../features/session/index.ts';
import { LanguageSwitch } from './language-switch.tsx';
import styles from './masthead.module.css';
import { WayAnywhere } from './way-anywhere.tsx';

export type MastheadProps = {
  readonly county: string;
  /** Who is signed in; nobody on the sign-in page. */
  readonly person: Person | null;
};

/** The head of every page, as on an official document: who issues it, in red, over a double rule. */
export const Masthead = ({ county, person }: MastheadProps) => {
  const text = useText();
  return (
    <header className={`${styles.masthead} never-printed`}>
      <div className={styles.line}>
        <Link to="/" className={styles.issuer}>
          <span className={styles.county}>{county}</span>
          <span className={styles.subtitle}>{text('shell.subtitle')}</span>
        </Link>
        {person !== null && <Account person={person} />}
        {person !== null && person.administrator === null && <WayAnywhere className={styles.action} />}
        <LanguageSwitch />
      </div>
    </header>
  );
};

const Account = ({ person }: { readonly person: Person }) => {
  const text = useText();
  const posts = person.posts.map(({ name }) => name).join(' · ');
  return (
    <div className={styles.account}>
      <span className={styles.person}>
        <strong className={styles.name}>{person.name}</strong>
        <span className={styles.posts} title={posts}>
          {posts}
        </span>
      </span>
      {person.administrator === null && <UnsentLink className={styles.action} />}
      {person.administrator === null && <Bell className={styles.action} />}
      <Link to="/password" className={styles.action}>
        {text('shell.account.changePassword')}
      </Link>
      <SignOut className={styles.action} />
    </div>
  );
};
