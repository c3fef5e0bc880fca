import { useDay } from '../../text/use-day.ts';
import { useText } from '../../text/use-text.ts';
import { PaperFiles, Receipts } from '../issued-paper/index.ts';
import type { Item } from './supervision-queries.ts';

/** The notices that went out about an item. */
export const ItemNotices = ({ item, asOf }: { readonly item: Item; readonly asOf: string }) => {
  const text = useText();
  const day = useDay(asOf);
  if (item.notices.length === 0) return null;
  return (
    <section aria-labelledby="notices">
      <h2 id="notices">{text('supervision.notice.title')}</h2>
      {item.notices.map((paper) => (
        <div key={paper.id}>
          <p>
            <b>{paper.number}</b> {text('supervision.facts.issued', { date: day(paper.issuedOn) })}{' '}
            <PaperFiles paper={paper} />
          </p>
          <Receipts paper={paper} asOf={asOf} />
        </div>
      ))}
    </section>
  );
};
