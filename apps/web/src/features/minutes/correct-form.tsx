import { useSuspenseQuery } from '@tanstack/react-query';
import { Button, Checkbox } from 'antd';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import { useCommand } from '../../api/use-command.ts';
import { ErrorNotice } from '../../design/error-notice.tsx';
import { useText } from '../../text/use-text.ts';
import { type Minuted, type Paper, unitsQuery, type Words } from './minutes-queries.ts';
import styles from './minutes.module.css';
import { type Anew, anewFrom, isAnew, WordsFields } from './words-fields.tsx';

export type CorrectFormProps = {
  /** The minutes that are put right, or the draft correction whose changes are changed. */
  readonly paper: Paper;
  readonly decisions: readonly Minuted[];
  readonly onLeave: () => void;
};

/** Chooses the decisions that a further paper puts right, and says of each what holds from now on and why. */
export const CorrectForm = ({ paper, decisions, onLeave }: CorrectFormProps) => {
  const text = useText();
  const { units } = useSuspenseQuery(unitsQuery).data;
  const [anew, setAnew] = useState<Readonly<Record<string, Anew>>>(() =>
    Object.fromEntries(paper.changes.map((one) => [one.decisionId, anewFrom(one.after, one.reason)])),
  );
  const correct = useCommand(api.minutes.correct.call, onLeave);
  const amend = useCommand(api.minutes.amendCorrection.call, onLeave);
  const chosen = decisions.flatMap((decision) => {
    const words = anew[decision.id];
    return words === undefined ? [] : { decision, words };
  });
  const complete = chosen.every(({ decision, words }) => isAnew(wordsNow(decision), words));
  const send = () => {
    const changes = chosen.map(({ decision, words }) => ({
      decisionId: decision.id,
      ...words,
      assistingUnitIds: [...words.assistingUnitIds],
    }));
    const { id, revision, kind } = paper;
    if (kind === 'minutes') correct.run({ id, changes });
    else amend.run({ id, revision, changes });
  };
  const toggle = (decision: Minuted, wanted: boolean) => {
    const { [decision.id]: _before, ...others } = anew;
    setAnew(wanted ? { ...others, [decision.id]: anewFrom(wordsNow(decision)) } : others);
  };
  return (
    <form
      className={styles.form}
      aria-label={text('minutes.correct.label')}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <p className={styles.quiet}>{text('minutes.correct.lead')}</p>
      {decisions.map((decision) => {
        const words = anew[decision.id];
        return (
          <div key={decision.id} className={styles.choice}>
            <Checkbox
              checked={words !== undefined}
              onChange={({ target }) => toggle(decision, target.checked)}
            >
              {decision.matter}
            </Checkbox>
            {words !== undefined && (
              <WordsFields
                value={words}
                units={units}
                onChange={(value) => setAnew({ ...anew, [decision.id]: value })}
              />
            )}
          </div>
        );
      })}
      <ErrorNotice error={correct.error ?? amend.error} />
      <div className={styles.buttons}>
        <Button
          type="primary"
          htmlType="submit"
          disabled={chosen.length === 0 || !complete}
          loading={correct.pending || amend.pending}
        >
          {text('minutes.correct.submit')}
        </Button>
        <Button onClick={onLeave}>{text('minutes.leave')}</Button>
      </div>
    </form>
  );
};

/** What holds now: what the minutes said when they went out, or what the last correction made of it. */
const wordsNow = ({ recorded, minuted, changes }: Minuted): Words =>
  changes.filter(({ correction }) => correction !== null).at(-1)?.after ?? {
    ...recorded,
    requirement: minuted?.requirement ?? recorded.requirement,
  };
