import { useDay } from '../../text/use-day.ts';
import { useText } from '../../text/use-text.ts';
import { AttachmentList } from '../../design/attachment-list.tsx';
import { CorrectionRecord } from './correction-record.tsx';
import { ExtensionRecord } from './extension-record.tsx';
import styles from './history.module.css';
import type { Item, ItemEvent } from './supervision-queries.ts';

/** What happened to an item, oldest first: by whom, when, and in whose words. */
export const ItemHistory = ({ item, asOf }: { readonly item: Item; readonly asOf: string }) => {
  const text = useText();
  const day = useDay(asOf);
  return (
    <section aria-labelledby="history">
      <h2 id="history">{text('supervision.history.title')}</h2>
      <ol className={styles.history}>
        {item.events.map((event) => (
          <li key={`${event.kind} ${event.at}`} data-kind={event.kind}>
            <div className={styles.when}>
              <b>{text(`supervision.history.${nameOf(event)}`)}</b>
              <time dateTime={event.on}>{day(event.on)}</time>
              {event.by !== null && (
                <span>
                  {'unitName' in event
                    ? text('supervision.history.unit', { unit: event.unitName, ...named(event.by) })
                    : text('supervision.history.by', named(event.by))}
                </span>
              )}
            </div>
            <Said itemId={item.id} event={event} asOf={asOf} />
          </li>
        ))}
      </ol>
    </section>
  );
};

const named = ({ person, postName }: { person: string; postName: string }) => ({ person, post: postName });

const nameOf = (event: ItemEvent) => {
  // Minutes open their items by themselves; what somebody opened was entered by hand.
  if (event.kind === 'opened' && event.by !== null) return 'entered';
  return event.kind === 'report' && event.part === 'assisting' ? 'part' : event.kind;
};

type SaidProps = { readonly itemId: string; readonly event: ItemEvent; readonly asOf: string };

const Said = ({ itemId, event, asOf }: SaidProps) => {
  if (event.kind === 'correction') return <CorrectionRecord correction={event} asOf={asOf} />;
  if (event.kind === 'extension') return <ExtensionRecord itemId={itemId} extension={event} asOf={asOf} />;
  if (event.kind === 'report') {
    return (
      <>
        <p className={styles.words}>{event.content}</p>
        <AttachmentList files={event.evidence} />
      </>
    );
  }
  return event.reason === null ? null : <p className={styles.words}>{event.reason}</p>;
};
