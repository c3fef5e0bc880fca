import { Button } from 'antd';
import { useState } from 'react';
import { useNewerPage } from '../../offline/worker/register.ts';
import { useText } from '../../text/use-text.ts';
import styles from './newer-page.module.css';

/** The server has a newer page: offered, never taken by itself, for somebody may be writing. */
export const NewerPage = () => {
  const text = useText();
  const newer = useNewerPage();
  const [later, setLater] = useState(false);
  return (
    <div role="status" className="never-printed">
      {newer && !later && (
        <div className={styles.newer}>
          <p>
            {text('offline.newer')} {text('offline.newerDetail')}
          </p>
          <Button onClick={() => window.location.reload()}>{text('offline.reload')}</Button>
          <Button type="link" onClick={() => setLater(true)}>
            {text('offline.later')}
          </Button>
        </div>
      )}
    </div>
  );
};
