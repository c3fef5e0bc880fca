import { Button } from 'antd';
import { ErrorNotice } from '../../design/error-notice.tsx';
import { useText } from '../../text/use-text.ts';
import { placeKey } from './points.ts';
import styles from './room.module.css';
import type { RecorderView } from './use-recorder.ts';

/** What was typed and can no longer be sent, as after somebody else has ended the meeting: to be copied, then thrown away. */
export const UnsentText = ({ recorder }: { readonly recorder: RecorderView }) => {
  const text = useText();
  return recorder.unsent.map(({ place, draft, fate }) => (
    <section key={placeKey(place)} className={styles.changes}>
      <p>{[draft.heard, draft.requirement].filter((said) => said !== '').join(' · ')}</p>
      {fate.kind === 'refused' && <ErrorNotice error={fate.error} />}
      <Button onClick={() => recorder.takeTheirs(place)}>{text('meeting.unsent.discard')}</Button>
    </section>
  ));
};
