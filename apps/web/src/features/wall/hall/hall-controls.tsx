import { useEffect, useState } from 'react';
import { Dropdown } from '../../../design/dropdown.tsx';
import { useText } from '../../../text/use-text.ts';
import { secondsToChoose } from '../wall-search.ts';
import styles from './hall.module.css';

/** How long what can be pressed stays in sight after a hand has moved, milliseconds. */
const stays = 4_000;

type HallControlsProps = {
  readonly held: boolean;
  readonly seconds: number;
  readonly onHold: () => void;
  readonly onTurn: (by: number) => void;
  readonly onSeconds: (seconds: number) => void;
  readonly onLeave: () => void;
};

/** What can be pressed, as long as a pointer moves or a key is used. */
export const HallControls = ({ held, seconds, onHold, onTurn, onSeconds, onLeave }: HallControlsProps) => {
  const text = useText();
  const [awake, setAwake] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const wake = () => {
      setAwake(true);
      clearTimeout(timer);
      timer = setTimeout(() => setAwake(false), stays);
    };
    for (const name of ['pointermove', 'pointerdown', 'keydown'] as const)
      window.addEventListener(name, wake);
    return () => {
      clearTimeout(timer);
      for (const name of ['pointermove', 'pointerdown', 'keydown'] as const)
        window.removeEventListener(name, wake);
    };
  }, []);
  if (!awake) return null;
  const choices = [...new Set<number>([...secondsToChoose, seconds])].sort((a, b) => a - b);
  return (
    <div className={styles.controls}>
      <button type="button" onClick={() => onTurn(-1)}>
        {text('wall.hall.previous')}
      </button>
      <button type="button" aria-pressed={held} onClick={onHold}>
        {text(held ? 'wall.hall.go' : 'wall.hall.pause')}
      </button>
      <button type="button" onClick={() => onTurn(1)}>
        {text('wall.hall.next')}
      </button>
      <Dropdown
        aria-label={text('wall.hall.seconds')}
        value={String(seconds)}
        options={choices.map((count) => ({
          value: String(count),
          label: text('wall.hall.every', { count }),
        }))}
        onChoose={(value) => onSeconds(Number(value))}
      />
      <button type="button" onClick={onLeave}>
        {text('wall.hall.leave')}
      </button>
    </div>
  );
};
