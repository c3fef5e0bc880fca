import { useSuspenseQuery } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { api } from '../../api/client.ts';
import { Choice } from '../../design/choice.tsx';
import { useText } from '../../text/use-text.ts';
import styles from './site-tour.module.css';
import type { Plan } from './tour-queries.ts';

type Tasks = Plan['tasks'];
type TaskFieldsProps = { readonly tasks: Tasks; readonly onChange: (tasks: Tasks) => void };

/** The division of work: what, whose, by when. */
export const TaskFields = ({ tasks, onChange }: TaskFieldsProps) => {
  const text = useText();
  const { units, posts } = useSuspenseQuery(api.organisation.show.queryOptions()).data;
  const owners = [
    ...units.map(({ id, name }) => ({ id: `unit:${id}`, name })),
    ...posts.map(({ id, name, holder }) => ({ id: `post:${id}`, name, detail: holder?.name ?? null })),
  ];
  const change = (index: number, part: Partial<Tasks[number]>) =>
    onChange(tasks.map((task, at) => (at === index ? { ...task, ...part } : task)));
  return (
    <fieldset className={styles.rows}>
      <legend>{text('siteTour.plan.tasks')}</legend>
      {tasks.map((task, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- a row has no name but its place
        <div key={index} className={styles.task}>
          <Input
            aria-label={`${text('siteTour.plan.task')} ${index + 1}`}
            placeholder={text('siteTour.plan.task')}
            maxLength={200}
            value={task.what}
            onChange={({ target }) => change(index, { what: target.value })}
          />
          <Choice
            control={{ 'aria-label': `${text('siteTour.plan.owner')} ${index + 1}` }}
            placeholder={text('siteTour.plan.owner')}
            value={task.owner === null ? null : `${task.owner.kind}:${task.owner.id}`}
            options={owners}
            onChange={(chosen) => change(index, { owner: ownerOf(chosen) })}
          />
          <Input
            aria-label={`${text('siteTour.plan.dueOn')} ${index + 1}`}
            type="date"
            value={task.dueOn ?? ''}
            onChange={({ target }) => change(index, { dueOn: target.value === '' ? null : target.value })}
          />
          <Button
            aria-label={text('siteTour.plan.remove', { number: index + 1 })}
            onClick={() => onChange(tasks.filter((_task, at) => at !== index))}
          >
            ×
          </Button>
        </div>
      ))}
      <Button onClick={() => onChange([...tasks, { what: '', owner: null, dueOn: null }])}>
        {text('siteTour.plan.addTask')}
      </Button>
    </fieldset>
  );
};

const ownerOf = (chosen: string | null): Tasks[number]['owner'] => {
  const [kind, id] = chosen?.split(':') ?? [];
  return id !== undefined && (kind === 'unit' || kind === 'post') ? { kind, id } : null;
};
