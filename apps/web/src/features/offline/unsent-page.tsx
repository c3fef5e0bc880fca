import { Button } from 'antd';
import { EmptyState } from '../../design/empty-state.tsx';
import { PageHeading } from '../../design/page-heading.tsx';
import { sendNow } from '../../offline/sender.ts';
import { useUnsent } from '../../offline/unsent.ts';
import { useText } from '../../text/use-text.ts';
import { exportWords } from './export-words.ts';
import { OthersUnsent } from './others-unsent.tsx';
import { UnsentRow } from './unsent-row.tsx';
import styles from './unsent.module.css';

/** 待发送: everything on this device that the server has not answered, each with its state and what can be done. */
export const UnsentPage = () => {
  const text = useText();
  const { waiting } = useUnsent();
  return (
    <>
      <PageHeading
        title={text('offline.title')}
        lead={text('offline.lead')}
        actions={
          waiting.length > 0 && (
            <>
              {waiting.some(({ refusal, held }) => refusal === null && !held) && (
                <Button type="primary" onClick={() => void sendNow()}>
                  {text('offline.retryAll')}
                </Button>
              )}
              <Button onClick={() => exportWords(waiting, text)}>{text('offline.export')}</Button>
            </>
          )
        }
      />
      {waiting.length === 0 ? (
        <EmptyState>{text('offline.none')}</EmptyState>
      ) : (
        <ol className={styles.list}>
          {waiting.map((one, at) => (
            <UnsentRow
              key={one.key}
              waiting={one}
              behind={waiting
                .slice(0, at)
                .some(({ subject, refusal, held }) => subject === one.subject && (held || refusal !== null))}
            />
          ))}
        </ol>
      )}
      <OthersUnsent />
    </>
  );
};
