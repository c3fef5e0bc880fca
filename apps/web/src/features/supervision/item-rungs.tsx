import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import { useCommand } from '../../api/use-command.ts';
import { ClauseLink } from '../../design/clause-link.tsx';
import { useDay } from '../../text/use-day.ts';
import { useText } from '../../text/use-text.ts';
import history from './history.module.css';
import styles from './supervision.module.css';
import type { Item } from './supervision-queries.ts';
import { WordsForm } from './verdict-forms.tsx';

type Rung = Item['rungs'][number];

/** Every rung of the county's ladder that the item reached: on which day, by which limit, who was told, what was done. */
export const ItemRungs = ({ item, asOf }: { readonly item: Item; readonly asOf: string }) => {
  const text = useText();
  if (item.rungs.length === 0) return null;
  return (
    <section aria-labelledby="rungs">
      <h2 id="rungs">{text('supervision.rung.title')}</h2>
      <ol className={history.history}>
        {item.rungs.map((rung) => (
          <li key={rung.id}>
            <RungTaken itemId={item.id} rung={rung} asOf={asOf} />
          </li>
        ))}
      </ol>
    </section>
  );
};

type RungTakenProps = { readonly itemId: string; readonly rung: Rung; readonly asOf: string };

const RungTaken = ({ itemId, rung, asOf }: RungTakenProps) => {
  const text = useText();
  const day = useDay(asOf);
  const { step, clause, says, on, recorded, limit, told, dueOn, deed, toNote } = rung;
  return (
    <>
      <div className={history.when}>
        <b>{text(`supervision.rung.step.${step}`)}</b>
        <time dateTime={on}>{text('supervision.rung.reached', { date: day(on) })}</time>
        {recorded !== on && <span>{text('supervision.rung.late', { date: day(recorded) })}</span>}
        <span>{text('supervision.rung.limit', { date: day(limit) })}</span>
        <ClauseLink clause={clause} />
      </div>
      <p className={history.words}>{says}</p>
      <small className={styles.told}>
        {text('supervision.rung.told', { names: told.join('、') })}
        {dueOn !== null && ` · ${text('supervision.rung.due', { date: day(dueOn) })}`}
      </small>
      {deed?.by && (
        <p className={history.words}>
          {text('supervision.rung.deed', {
            date: day(deed.on),
            post: deed.by.postName,
            person: deed.by.person,
            words: deed.words,
          })}
        </p>
      )}
      {toNote && <NoteRung itemId={itemId} rung={rung} />}
    </>
  );
};

const NoteRung = ({ itemId, rung }: { readonly itemId: string; readonly rung: Rung }) => {
  const text = useText();
  const [noting, setNoting] = useState(false);
  const leave = () => setNoting(false);
  const note = useCommand(api.supervision.noteRung.call, leave);
  if (noting) {
    return (
      <WordsForm
        command={note}
        label={text('supervision.rung.words')}
        submit={text('supervision.rung.submit')}
        onSay={(words) => note.run({ id: itemId, rungId: rung.id, words })}
        onLeave={leave}
      />
    );
  }
  return (
    <p className={`${styles.files} never-printed`}>
      {rung.step === 'notice' && (
        <Link to="/supervision/notice" search={{ items: itemId }}>
          {text('supervision.rung.notice')}
        </Link>
      )}
      <Button size="small" onClick={() => setNoting(true)}>
        {text('supervision.rung.note')}
      </Button>
    </p>
  );
};
