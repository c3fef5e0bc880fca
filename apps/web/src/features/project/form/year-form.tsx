import { useSuspenseQuery } from '@tanstack/react-query';
import { Button, Checkbox, Input } from 'antd';
import { type FormEvent, useState } from 'react';
import { api } from '../../../api/client.ts';
import { useCommand } from '../../../api/use-command.ts';
import { ErrorNotice } from '../../../design/error-notice.tsx';
import { Field } from '../../../design/field.tsx';
import { readMoney, writeMoney } from '../../../design/read-money.ts';
import { useText } from '../../../text/use-text.ts';
import { useToday } from '../../session/index.ts';
import type { Project } from '../page/project-query.ts';
import { choicesQuery } from '../register/filter-bar.tsx';
import styles from './project-form.module.css';

/** What is to be invested and reached in the present year, and the lists that the project stands on in it. */
export const YearForm = ({ project }: { readonly project: Project }) => {
  const text = useText();
  const year = Number(useToday().slice(0, 4));
  const { lists } = useSuspenseQuery(choicesQuery).data;
  const plan = project.plans.find((one) => one.year === year);
  const standing = project.designations.filter((one) => one.year === year).map(({ listId }) => listId);
  const [planned, setPlanned] = useState(writeMoney(plan?.plannedInvestment ?? null));
  const [goal, setGoal] = useState(plan?.goal ?? '');
  const [chosen, setChosen] = useState<readonly string[]>(standing);
  const savePlan = useCommand(api.project.plan.call);
  const saveLists = useCommand(api.project.designate.call);
  const { id, revision } = project;
  const badMoney = planned.trim() !== '' && readMoney(planned) === null;
  const submitPlan = (event: FormEvent) => {
    event.preventDefault();
    const plannedInvestment = readMoney(planned);
    savePlan.run({ id, revision, year, plannedInvestment, goal: goal.trim() || null });
  };
  const submitLists = (event: FormEvent) => {
    event.preventDefault();
    saveLists.run({ id, revision, year, lists: [...chosen] });
  };
  return (
    <>
      <h2>
        {text('project.form.plansTitle')} · {year}
      </h2>
      <form className={styles.form} onSubmit={submitPlan}>
        <Field
          label={text('project.form.plannedInvestment')}
          hint={text('project.form.moneyHint')}
          {...(badMoney ? { error: text('project.form.badMoney') } : {})}
          optional
        >
          {(control) => (
            <Input
              {...control}
              inputMode="decimal"
              value={planned}
              onChange={({ target }) => setPlanned(target.value)}
            />
          )}
        </Field>
        <Field label={text('project.form.goal')} optional>
          {(control) => (
            <Input.TextArea
              {...control}
              autoSize
              maxLength={5000}
              value={goal}
              onChange={({ target }) => setGoal(target.value)}
            />
          )}
        </Field>
        <ErrorNotice error={savePlan.error} />
        <Button htmlType="submit" loading={savePlan.pending} disabled={badMoney}>
          {text('project.form.savePlan')}
        </Button>
      </form>
      <form className={styles.form} onSubmit={submitLists}>
        <fieldset className={styles.lists}>
          <legend>{text('project.page.lists')}</legend>
          {lists.map((list) => (
            <Checkbox
              key={list.id}
              checked={chosen.includes(list.id)}
              onChange={({ target }) =>
                setChosen((before) =>
                  target.checked ? [...before, list.id] : before.filter((one) => one !== list.id),
                )
              }
            >
              {list.name}
            </Checkbox>
          ))}
        </fieldset>
        <ErrorNotice error={saveLists.error} />
        <Button htmlType="submit" loading={saveLists.pending}>
          {text('project.form.saveLists')}
        </Button>
      </form>
    </>
  );
};
