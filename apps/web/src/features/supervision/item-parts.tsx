import { Button } from 'antd';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import { useCommand } from '../../api/use-command.ts';
import { Light, type Tone } from '../../design/light.tsx';
import { useDay } from '../../text/use-day.ts';
import { useText } from '../../text/use-text.ts';
import styles from './supervision.module.css';
import type { Item } from './supervision-queries.ts';
import { WordsForm } from './verdict-forms.tsx';

type Part = Item['parts'][number];

const toneOf: Record<Part['state'], Tone> = {
  open: 'amber',
  acknowledged: 'jade',
  reported: 'indigo',
  'sent-back': 'amber',
};

/** Each assisting unit's own part, and what the office may do about one. */
export const ItemParts = ({ item, asOf }: { readonly item: Item; readonly asOf: string }) => {
  const text = useText();
  const day = useDay(asOf);
  const [returning, setReturning] = useState<string | null>(null);
  if (item.parts.length === 0) return null;
  const mayReturn = item.actions.some(({ move, obstacle }) => move === 'send-part-back' && obstacle === null);
  return (
    <section aria-labelledby="parts">
      <h2 id="parts">{text('supervision.parts.title')}</h2>
      <ul className={styles.rows}>
        {item.parts.map(({ unit, state, since, reason }) => (
          <li key={unit.id}>
            <b>{unit.name}</b>
            <Light tone={toneOf[state]}>{text(`supervision.parts.state.${state}`)}</Light>
            {since !== null && <time dateTime={since}>{day(since)}</time>}
            {reason !== null && <span>{reason}</span>}
            {mayReturn && state === 'reported' && returning !== unit.id && (
              <Button size="small" className="never-printed" onClick={() => setReturning(unit.id)}>
                {text('supervision.parts.sendBack')}
              </Button>
            )}
            {returning === unit.id && (
              <ReturnPart item={item} unitId={unit.id} onLeave={() => setReturning(null)} />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
};

type ReturnPartProps = { readonly item: Item; readonly unitId: string; readonly onLeave: () => void };

const ReturnPart = ({ item: { id, revision }, unitId, onLeave }: ReturnPartProps) => {
  const text = useText();
  const sendBack = useCommand(api.supervision.sendPartBack.call, onLeave);
  return (
    <WordsForm
      command={sendBack}
      label={text('supervision.parts.reason')}
      hint={text('supervision.parts.reasonHint')}
      submit={text('supervision.parts.sendBack')}
      onSay={(reason) => sendBack.run({ id, revision, unitId, reason })}
      onLeave={onLeave}
    />
  );
};
