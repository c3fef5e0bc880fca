import {
  Additions,
  HandoverList,
  LiaisonList,
  PortfolioList,
  PostRegister,
} from '../features/organisation/index.ts';
import { useText } from '../text/use-text.ts';
import styles from './mechanism-page.module.css';

/** Who holds which post, who answers for what, and who helps whom. */
export const MechanismPosts = () => {
  const text = useText();
  return (
    <>
      <p className={styles.lead}>{text('mechanism.posts.lead')}</p>
      <PostRegister />
      <section className={styles.section}>
        <h2>{text('mechanism.posts.handover.title')}</h2>
        <p className={styles.lead}>{text('mechanism.posts.handover.lead')}</p>
        <HandoverList />
      </section>
      <section className={styles.section}>
        <h2>{text('mechanism.posts.portfolios')}</h2>
        <p className={styles.lead}>{text('mechanism.posts.portfoliosLead')}</p>
        <PortfolioList />
      </section>
      <section className={styles.section}>
        <h2>{text('mechanism.posts.liaison')}</h2>
        <p className={styles.lead}>{text('mechanism.posts.liaisonLead')}</p>
        <LiaisonList />
      </section>
      <Additions />
    </>
  );
};
