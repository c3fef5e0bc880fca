import { Button } from 'antd';
import { useState } from 'react';
import { Notice } from '../../design/notice.tsx';
import { useText } from '../../text/use-text.ts';
import styles from './edit-room.module.css';
import { FileActions } from './file-actions.tsx';
import type { DraftInHand } from './use-draft.ts';

/** What the draft stands on, whether it is safe, and how it comes in and goes out as a file. */
export const DraftBar = ({ draft, name }: { readonly draft: DraftInHand; readonly name: string }) => {
  const text = useText();
  const [refused, setRefused] = useState<string>();
  const [discarding, setDiscarding] = useState(false);
  const [opened, setOpened] = useState<string>();
  const open = (written: string) => {
    setOpened(undefined);
    draft.write(written);
  };
  return (
    <>
      <div className={styles.bar}>
        <p>
          <strong>{text('mechanismVersion.edit.base', { version: draft.base })}</strong>{' '}
          <span className={styles.quiet}>
            {draft.changed
              ? draft.kept && text('mechanismVersion.edit.kept')
              : text('mechanismVersion.edit.same')}
          </span>
        </p>
        <div className={styles.actions}>
          <FileActions
            text={draft.text}
            name={name}
            onOpen={(read) => {
              setRefused(undefined);
              if (draft.changed && read !== draft.text) setOpened(read);
              else open(read);
            }}
            onRefused={(why) => {
              setOpened(undefined);
              setRefused(why);
            }}
          />
          {draft.changed && (
            <Button onClick={() => setDiscarding(true)}>{text('mechanismVersion.edit.discard')}</Button>
          )}
        </div>
      </div>
      {!draft.kept && <Notice tone="amber" title={text('mechanismVersion.edit.notKept')} />}
      {refused !== undefined && <Notice tone="cinnabar" title={refused} />}
      {opened !== undefined && draft.changed && (
        <Notice
          tone="amber"
          title={text('mechanismVersion.edit.openSure')}
          actions={
            <>
              <Button danger onClick={() => open(opened)}>
                {text('mechanismVersion.edit.openOver')}
              </Button>
              <Button onClick={() => setOpened(undefined)}>{text('mechanismVersion.edit.discardNo')}</Button>
            </>
          }
        />
      )}
      {discarding && draft.changed && (
        <Notice
          tone="amber"
          title={text('mechanismVersion.edit.discardSure')}
          actions={
            <>
              <Button
                danger
                onClick={() => {
                  setDiscarding(false);
                  draft.discard();
                }}
              >
                {text('mechanismVersion.edit.discard')}
              </Button>
              <Button onClick={() => setDiscarding(false)}>{text('mechanismVersion.edit.discardNo')}</Button>
            </>
          }
        />
      )}
    </>
  );
};
