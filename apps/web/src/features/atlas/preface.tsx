import { Button } from 'antd';
import { useState } from 'react';
import { useText } from '../../text/use-text.ts';
import type { Edition } from './atlas-queries.ts';
import styles from './atlas.module.css';
import { PrefaceForm } from './preface-form.tsx';

/** The preface as it will be printed, and the desk's way to other words. */
export const Preface = ({ edition }: { readonly edition: Edition }) => {
  const text = useText();
  const [writing, setWriting] = useState(false);
  const { preface, mayCompile, state } = edition;
  if (writing) return <PrefaceForm edition={edition} onDone={() => setWriting(false)} />;
  return (
    <>
      <div className={styles.preface}>
        {preface.text.split('\n').map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
      {preface.drafted && state !== 'frozen' && (
        <p className={styles.hint}>{text('atlas.preface.drafted')}</p>
      )}
      {mayCompile && state !== 'frozen' && (
        <div className={styles.buttons}>
          <Button onClick={() => setWriting(true)}>{text('atlas.preface.edit')}</Button>
        </div>
      )}
    </>
  );
};
