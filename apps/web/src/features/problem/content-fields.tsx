import { useSuspenseQuery } from '@tanstack/react-query';
import { Input } from 'antd';
import { Choice } from '../../design/choice.tsx';
import { Field } from '../../design/field.tsx';
import { useText } from '../../text/use-text.ts';
import type { Draft } from './draft.ts';
import { PlanFields } from './plan-fields.tsx';
import styles from './problem.module.css';
import { problemChoicesQuery } from './problem-queries.ts';

type ContentFieldsProps = { readonly draft: Draft; readonly onChange: (draft: Draft) => void };

const textRows = { minRows: 3, maxRows: 12 };

/** What a unit writes about a problem: the problem on the left, its charter on the right. */
export const ContentFields = ({ draft, onChange }: ContentFieldsProps) => {
  const text = useText();
  const { kinds, units, leaders } = useSuspenseQuery(problemChoicesQuery).data;
  const prose = (name: 'facts' | 'proposal', hint?: string) => (
    <Field label={text(`problem.content.${name}`)} {...(hint === undefined ? {} : { hint })}>
      {(control) => (
        <Input.TextArea
          {...control}
          required
          autoSize={textRows}
          value={draft[name]}
          onChange={({ target }) => onChange({ ...draft, [name]: target.value })}
        />
      )}
    </Field>
  );
  return (
    <div className={styles.columns}>
      <div className={styles.fields}>
        <Field label={text('problem.content.heading')} hint={text('problem.content.headingHint')}>
          {(control) => (
            <Input
              {...control}
              required
              maxLength={200}
              value={draft.title}
              onChange={({ target }) => onChange({ ...draft, title: target.value })}
            />
          )}
        </Field>
        <Field label={text('problem.content.kind')}>
          {(control) => (
            <Choice
              control={control}
              value={draft.kind}
              options={kinds.map((id) => ({ id, name: text(`problem.kind.${id}`) }))}
              onChange={(kind) => onChange({ ...draft, kind: kinds.find((known) => known === kind) ?? null })}
            />
          )}
        </Field>
        {prose('facts', text('problem.content.factsHint'))}
        {prose('proposal')}
        <Field label={text('problem.content.involved')} hint={text('problem.content.involvedHint')} optional>
          {(control) => (
            <Choice
              control={control}
              multiple
              value={draft.involvedUnitIds}
              options={units}
              onChange={(ids) => onChange({ ...draft, involvedUnitIds: [...ids] })}
            />
          )}
        </Field>
      </div>
      <div className={styles.fields}>
        <h3>{text('problem.charter.title')}</h3>
        <p>{text('problem.charter.hint')}</p>
        <Field label={text('problem.charter.leader')}>
          {(control) => (
            <Choice
              control={control}
              value={draft.leaderPostId}
              options={leaders.map(({ id, name, holder }) => ({ id, name, detail: holder }))}
              onChange={(leaderPostId) => onChange({ ...draft, leaderPostId })}
            />
          )}
        </Field>
        <Field label={text('problem.charter.team')} hint={text('problem.charter.teamHint')}>
          {(control) => (
            <Input.TextArea
              {...control}
              autoSize={textRows}
              value={draft.team}
              onChange={({ target }) => onChange({ ...draft, team: target.value })}
            />
          )}
        </Field>
        <PlanFields plan={draft.plan} onChange={(plan) => onChange({ ...draft, plan })} />
      </div>
    </div>
  );
};
