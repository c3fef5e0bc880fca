import { PortfolioTable, PostRegister } from '../features/organisation/index.ts';
import { useText } from '../text/use-text.ts';
import styles from './mechanism-page.module.css';

/** Who holds which post, and who answers for what. */
export const MechanismPosts = () => {
  const text = useText();
  return (
    <>
      <p className={styles.lead}>{text('mechanism.posts.lead')}</p>
      <PostRegister />
      <section className={styles.section}>
        <h2>{text('mechanism.posts.portfolios')}</h2>
        <PortfolioTable />
      </section>
    </>
  );
};
