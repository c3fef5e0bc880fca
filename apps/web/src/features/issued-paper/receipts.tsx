import { Button } from 'antd';
import { api } from '../../api/client.ts';
import { useCommand } from '../../api/use-command.ts';
import { ErrorNotice } from '../../design/error-notice.tsx';
import { useDay } from '../../text/use-day.ts';
import { useText } from '../../text/use-text.ts';
import styles from './issued-paper.module.css';
import type { IssuedPaper } from './paper-queries.ts';

/** To whom a paper went, who acknowledged it when, and the button for whoever still has to. */
export const Receipts = ({ paper, asOf }: { readonly paper: IssuedPaper; readonly asOf: string }) => {
  const text = useText();
  const day = useDay(asOf);
  const receive = useCommand(api.issuedPaper.receive.call);
  return (
    <>
      <ul className={styles.receipts}>
        {paper.addressees.map(({ id, name, received }) => (
          <li key={id}>
            {name}{' '}
            {received === null ? (
              <span className={styles.waits}>{text('issuedPaper.notReceived')}</span>
            ) : (
              <small>
                {text('issuedPaper.received', {
                  date: day(received.on),
                  post: received.by.postName,
                  person: received.by.person,
                })}
              </small>
            )}
          </li>
        ))}
      </ul>
      {paper.addressees.some(({ mayReceive }) => mayReceive) && (
        <Button
          className="never-printed"
          loading={receive.pending}
          onClick={() => receive.run({ id: paper.id })}
        >
          {text('issuedPaper.receive')}
        </Button>
      )}
      <ErrorNotice error={receive.error} />
    </>
  );
};
