import { Input } from 'antd';
import type { ReactNode } from 'react';
import { Dropdown } from '../../design/dropdown.tsx';
import { useText } from '../../text/use-text.ts';
import styles from './groundbreaking.module.css';
import type { Plan } from './groundbreaking-queries.ts';
import { ownerKey, ownerOf } from './owners.ts';
import type { DraftCandidate, DraftTask } from './plan-draft.ts';

type Item = Plan['agenda'][number];
type Stop = Plan['route'][number];

/** A field of a row, its name above it. */
const Cell = ({ name, children }: { readonly name: string; readonly children: ReactNode }) => (
  <label className={styles.cell}>
    <span className={styles.cellName}>{name}</span>
    {children}
  </label>
);

type AgendaFieldsProps = {
  readonly item: Item;
  readonly number: number;
  readonly onChange: (part: Partial<Item>) => void;
};

export const AgendaFields = ({ item, number, onChange }: AgendaFieldsProps) => {
  const text = useText();
  const called = (field: string) => `${field} ${number}`;
  const [startsAt, title, by, words] = [
    text('groundbreaking.agenda.startsAt'),
    text('groundbreaking.agenda.item'),
    text('groundbreaking.agenda.by'),
    text('groundbreaking.agenda.words'),
  ];
  return (
    <>
      <Cell name={startsAt}>
        <Input
          type="time"
          aria-label={called(startsAt)}
          value={item.startsAt ?? ''}
          onChange={({ target }) => onChange({ startsAt: target.value || null })}
        />
      </Cell>
      <Cell name={title}>
        <Input
          aria-label={called(title)}
          maxLength={200}
          value={item.title}
          onChange={({ target }) => onChange({ title: target.value })}
        />
      </Cell>
      <Cell name={by}>
        <Input
          aria-label={called(by)}
          maxLength={200}
          value={item.by}
          onChange={({ target }) => onChange({ by: target.value })}
        />
      </Cell>
      <Cell name={words}>
        <Input
          aria-label={called(words)}
          placeholder={text('groundbreaking.agenda.wordsHint')}
          maxLength={1_000}
          value={item.words}
          onChange={({ target }) => onChange({ words: target.value })}
        />
      </Cell>
    </>
  );
};

type RouteFieldsProps = {
  readonly stop: Stop;
  readonly candidates: readonly DraftCandidate[];
  readonly number: number;
  readonly onChange: (part: Partial<Stop>) => void;
};

export const RouteFields = ({ stop, candidates, number, onChange }: RouteFieldsProps) => {
  const text = useText();
  const [project, place] = [text('groundbreaking.route.project'), text('groundbreaking.route.place')];
  return (
    <>
      <Cell name={project}>
        <Dropdown
          aria-label={`${project} ${number}`}
          value={stop.projectId ?? ''}
          options={[
            { value: '', label: text('groundbreaking.route.other') },
            ...candidates.map(({ projectId, name }) => ({ value: projectId, label: name })),
          ]}
          onChoose={(chosen) => {
            const found = candidates.find(({ projectId }) => projectId === chosen);
            onChange(found ? { projectId: found.projectId, place: found.name } : { projectId: null });
          }}
        />
      </Cell>
      <Cell name={place}>
        <Input
          aria-label={`${place} ${number}`}
          maxLength={200}
          value={stop.place}
          onChange={({ target }) => onChange({ place: target.value })}
        />
      </Cell>
      {(['arrivesAt', 'leavesAt'] as const).map((time) => (
        <Cell key={time} name={text(`groundbreaking.route.${time}`)}>
          <Input
            type="time"
            aria-label={`${text(`groundbreaking.route.${time}`)} ${number}`}
            value={stop[time] ?? ''}
            onChange={({ target }) => onChange({ [time]: target.value || null })}
          />
        </Cell>
      ))}
    </>
  );
};

type TaskFieldsProps = {
  readonly task: DraftTask;
  readonly units: readonly { readonly id: string; readonly name: string }[];
  readonly number: number;
  readonly onChange: (part: Partial<DraftTask>) => void;
};

export const TaskFields = ({ task, units, number, onChange }: TaskFieldsProps) => {
  const text = useText();
  const [what, owner, before, count, fixedOn] = [
    text('groundbreaking.task.what'),
    text('groundbreaking.task.owner'),
    text('groundbreaking.task.before'),
    text('groundbreaking.task.count'),
    text('groundbreaking.task.fixedOn'),
  ];
  return (
    <>
      <Cell name={what}>
        <Input
          aria-label={`${what} ${number}`}
          maxLength={200}
          value={task.what}
          onChange={({ target }) => onChange({ what: target.value })}
        />
      </Cell>
      <Cell name={owner}>
        <Dropdown
          aria-label={`${owner} ${number}`}
          value={ownerKey(task.owner)}
          options={[
            { value: '', label: text('groundbreaking.task.unowned') },
            ...units.map(({ id, name }) => ({ value: `unit:${id}`, label: name })),
          ]}
          onChoose={(chosen) => onChange({ owner: ownerOf(chosen) })}
        />
      </Cell>
      <Cell name={before}>
        <Input
          inputMode="numeric"
          aria-label={`${before} ${number}`}
          maxLength={4}
          value={task.before}
          onChange={({ target }) => onChange({ before: target.value })}
        />
      </Cell>
      <Cell name={count}>
        <Dropdown
          aria-label={`${count} ${number}`}
          value={task.count}
          options={(['working', 'calendar'] as const).map((one) => ({
            value: one,
            label: text(`groundbreaking.task.${one}`),
          }))}
          onChoose={(chosen) => onChange({ count: chosen === 'calendar' ? 'calendar' : 'working' })}
        />
      </Cell>
      <Cell name={fixedOn}>
        <Input
          type="date"
          aria-label={`${fixedOn} ${number}`}
          value={task.fixedOn ?? ''}
          onChange={({ target }) => onChange({ fixedOn: target.value || null })}
        />
      </Cell>
    </>
  );
};
