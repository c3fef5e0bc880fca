import { useDay } from '../../text/use-day.ts';
import { useText } from '../../text/use-text.ts';
import { AttachmentList } from '../../design/attachment-list.tsx';
import history from './history.module.css';
import styles from './supervision.module.css';
import type { ItemEvent } from './supervision-queries.ts';

type Extension = Extract<ItemEvent, { kind: 'extension' }>;

type ExtensionRecordProps = {
  readonly itemId: string;
  readonly extension: Extension;
  readonly asOf: string;
};

/** A written report that a limit cannot be kept, and the answer to it. */
export const ExtensionRecord = ({ itemId, extension, asOf }: ExtensionRecordProps) => {
  const text = useText();
  const day = useDay(asOf);
  const { limitBefore, requestedUntil, paper, opinion, answer } = extension;
  return (
    <>
      <p className={history.words}>
        {text('supervision.history.requested', { from: day(limitBefore), until: day(requestedUntil) })}
      </p>
      <dl className={styles.facts}>
        {(['reason', 'progress', 'nextSteps', 'signedBy'] as const).map((part) => (
          <div key={part}>
            <dt>{text(`supervision.history.${part}`)}</dt>
            <dd>{extension[part]}</dd>
          </div>
        ))}
      </dl>
      <p className={`${styles.files} never-printed`}>
        {(['pdf', 'docx'] as const).map((kind) => (
          <a key={kind} href={`/api/supervision-items/${itemId}/extensions/${extension.id}/report.${kind}`}>
            {text(`supervision.extension.${kind}`)}
          </a>
        ))}
      </p>
      {paper !== null && <AttachmentList files={[paper]} />}
      {opinion !== null && (
        <p className={history.words}>
          {text('supervision.opinion.given', {
            verdict: text(`supervision.opinion.${opinion.favours ? 'favours' : 'against'}`),
            words: opinion.words,
          })}{' '}
          <time dateTime={opinion.on}>{day(opinion.on)}</time>{' '}
          {opinion.by !== null &&
            text('supervision.history.by', { post: opinion.by.postName, person: opinion.by.person })}
        </p>
      )}
      {answer === null ? (
        <p className={styles.waits}>{text('supervision.history.waiting')}</p>
      ) : (
        <p className={history.answer}>
          <b>
            {answer.grantedUntil === null
              ? text('supervision.history.refused')
              : text('supervision.history.granted', { date: day(answer.grantedUntil) })}
          </b>{' '}
          <time dateTime={answer.on}>{day(answer.on)}</time>{' '}
          {answer.by !== null &&
            text('supervision.history.by', { post: answer.by.postName, person: answer.by.person })}
          {answer.refusedBecause !== null && <span> {answer.refusedBecause}</span>}
        </p>
      )}
    </>
  );
};
