import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { PageHeading } from '../../design/page-heading.tsx';
import { useText } from '../../text/use-text.ts';
import { useToday } from '../session/index.ts';
import { ItemActions } from './item-actions.tsx';
import { ItemFacts } from './item-facts.tsx';
import { ItemHistory } from './item-history.tsx';
import { ItemLight } from './item-light.tsx';
import { ItemLimits } from './item-limits.tsx';
import { ItemNotices } from './item-notices.tsx';
import { ItemParts } from './item-parts.tsx';
import { ItemRungs } from './item-rungs.tsx';
import { MechanismLights } from './mechanism-lights.tsx';
import styles from './supervision.module.css';
import { itemQuery } from './supervision-queries.ts';

/** One item: where it stands, every date it was owed by, what may be done about it, and what happened so far. */
export const ItemPage = ({ id }: { readonly id: string }) => {
  const text = useText();
  const today = useToday();
  const item = useSuspenseQuery(itemQuery(id)).data;
  return (
    <>
      <Link to="/supervision" className={`${styles.back} never-printed`}>
        {text('supervision.back')}
      </Link>
      <PageHeading title={item.matter} clause={item.source.clause} lead={<ItemLight item={item} />} />
      <div className={styles.item}>
        <div className={styles.known}>
          {item.lights.length > 0 && <MechanismLights lights={item.lights} />}
          <ItemLimits item={item} asOf={today} />
          <ItemFacts item={item} asOf={today} />
          <ItemParts item={item} asOf={today} />
          <ItemRungs item={item} asOf={today} />
          <ItemNotices item={item} asOf={today} />
          <ItemHistory item={item} asOf={today} />
        </div>
        <ItemActions key={item.id} item={item} />
      </div>
    </>
  );
};
