import { useSuspenseQuery } from '@tanstack/react-query';
import { useText } from '../../text/use-text.ts';
import styles from './additions.module.css';
import { AddPostForm } from './add-post-form.tsx';
import { AddUnitForm } from './add-unit-form.tsx';
import { organisationQuery } from './organisation-query.ts';

/** Units and posts that the document does not name; shown to the secretariat, which enters them. */
export const Additions = () => {
  const text = useText();
  const { mayKeep } = useSuspenseQuery(organisationQuery).data;
  if (!mayKeep) return null;
  return (
    <section className={styles.additions} aria-labelledby="additions">
      <h2 id="additions">{text('mechanism.posts.additions')}</h2>
      <p className={styles.lead}>{text('mechanism.posts.additionsLead')}</p>
      <AddUnitForm />
      <AddPostForm />
    </section>
  );
};
