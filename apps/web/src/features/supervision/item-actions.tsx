import { Button } from 'antd';
import { type ComponentType, useRef, useState } from 'react';
import { Obstacle } from '../../design/obstacle.tsx';
import { useText } from '../../text/use-text.ts';
import { AcknowledgeForm } from './acknowledge-form.tsx';
import { AnswerForm } from './answer-form.tsx';
import { ExtensionForm } from './extension-form.tsx';
import type { ItemFormProps } from './item-form.ts';
import { OpinionForm } from './opinion-form.tsx';
import { ReportForm } from './report-form.tsx';
import form from './form.module.css';
import styles from './supervision.module.css';
import type { Item, ItemMove } from './supervision-queries.ts';
import { CloseForm, ReopenForm, SendBackForm } from './verdict-forms.tsx';

/** Granting and refusing are two outcomes of one form; a part is sent back where it stands. */
type Deed = Exclude<ItemMove, 'grant-extension' | 'refuse-extension' | 'send-part-back'> | 'answer';

const deeds: Record<Deed, { move: ItemMove; form: ComponentType<ItemFormProps> }> = {
  acknowledge: { move: 'acknowledge', form: AcknowledgeForm },
  'acknowledge-part': { move: 'acknowledge-part', form: AcknowledgeForm },
  'report-back': { move: 'report-back', form: ReportForm },
  'report-part': { move: 'report-part', form: ReportForm },
  'request-extension': { move: 'request-extension', form: ExtensionForm },
  'review-extension': { move: 'review-extension', form: OpinionForm },
  answer: { move: 'grant-extension', form: AnswerForm },
  close: { move: 'close', form: CloseForm },
  'send-back': { move: 'send-back', form: SendBackForm },
  reopen: { move: 'reopen', form: ReopenForm },
};

/** Obstacles that a person would wonder about; that a step has not come yet shows in the history. */
const worthSaying = new Set([
  'supervision-own-work',
  'extension-not-reviewed',
  'extension-too-late',
  'extension-times-used',
  'extension-undecided',
  'calendar-not-published',
]);

/** What the person looking may do about an item now, and why not what one might expect. */
export const ItemActions = ({ item }: { readonly item: Item }) => {
  const text = useText();
  const [chosen, setChosen] = useState<Deed | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const leave = () => {
    // The form goes, and with it what had the keyboard.
    heading.current?.focus();
    setChosen(null);
  };
  const offered = (Object.keys(deeds) as Deed[]).flatMap((deed) => {
    const offer = item.actions.find(({ move }) => move === deeds[deed].move);
    return offer ? [{ deed, obstacle: offer.obstacle }] : [];
  });
  const open = offered.filter(({ obstacle }) => obstacle === null).map(({ deed }) => deed);
  const told = offered.flatMap(({ obstacle }) =>
    obstacle !== null && worthSaying.has(obstacle.code) ? obstacle : [],
  );
  const deed = chosen !== null && open.includes(chosen) ? chosen : null;
  const Form = deed && deeds[deed].form;
  const back = item.events
    .flatMap((event) => (event.kind === 'sent-back' || event.kind === 'reopened' ? event : []))
    .at(-1);
  return (
    <section aria-labelledby="actions" className={`${styles.actions} never-printed`}>
      <h2 id="actions" ref={heading} tabIndex={-1}>
        {text('supervision.do.title')}
      </h2>
      {open.length === 0 && told.length === 0 && <p>{text('supervision.do.nothing')}</p>}
      {item.state === 'sent-back' && open.length > 0 && back && (
        <p className={form.back}>
          <b>{text(`supervision.history.${back.kind}`)}</b> {back.reason}
        </p>
      )}
      {Form === null ? (
        <div className={form.buttons}>
          {open.map((one, index) => (
            <Button
              key={one}
              type={index === 0 && one !== 'reopen' ? 'primary' : 'default'}
              onClick={() => setChosen(one)}
            >
              {text(`supervision.move.${one}`)}
            </Button>
          ))}
        </div>
      ) : (
        <Form item={item} onLeave={leave} />
      )}
      {[...new Map(told.map((obstacle) => [obstacle.code, obstacle])).values()].map(({ code, params }) => (
        <p key={code} className={form.obstacle}>
          <Obstacle code={code} params={params} />
        </p>
      ))}
    </section>
  );
};
