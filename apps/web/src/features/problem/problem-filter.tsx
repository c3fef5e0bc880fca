import { Button, Input } from 'antd';
import { Choice } from '../../design/choice.tsx';
import { useText } from '../../text/use-text.ts';
import styles from './problem.module.css';
import type { ProblemList } from './problem-queries.ts';
import type { ProblemSearch } from './problem-search.ts';

type ProblemFilterProps = {
  readonly search: ProblemSearch;
  readonly choices: ProblemList['choices'];
  readonly onNarrow: (search: Record<string, unknown>) => void;
};

/** Days at a step from which one looks. */
const ages = [7, 15, 30, 60, 90];

/** What the register is narrowed to besides the step: kind, unit, leader, whom it waits for, how long, words. */
export const ProblemFilter = ({ search, choices, onNarrow }: ProblemFilterProps) => {
  const text = useText();
  const { page: _page, ...narrowed } = search;
  const { view: _view, ...filters } = narrowed;
  const named = (names: readonly string[]) => names.map((name) => ({ id: name, name }));
  const lists = [
    {
      name: 'kind',
      any: text('problem.filter.anyKind'),
      options: choices.kinds.map((id) => ({ id, name: text(`problem.kind.${id}`) })),
    },
    { name: 'unit', any: text('problem.filter.anyUnit'), options: choices.units },
    { name: 'leader', any: text('problem.filter.anyLeader'), options: choices.leaders },
    { name: 'waitsFor', any: text('problem.filter.anyWaitsFor'), options: named(choices.waitsFor) },
    {
      name: 'olderThan',
      any: text('problem.filter.anyAge'),
      options: ages.map((days) => ({ id: String(days), name: text('problem.filter.days', { count: days }) })),
    },
  ] as const;
  return (
    <search className={`${styles.filter} never-printed`} aria-label={text('problem.filter.label')}>
      <div>
        <Input.Search
          // Another address, such as after "back", brings its own words.
          key={search.search ?? ''}
          defaultValue={search.search ?? ''}
          aria-label={text('problem.filter.search')}
          placeholder={text('problem.filter.search')}
          allowClear
          onSearch={(words) => onNarrow({ ...narrowed, search: words.trim() })}
        />
      </div>
      {lists
        .filter(({ name, options }) => options.length > 1 || search[name] !== undefined)
        .map(({ name, any, options }) => (
          <div key={name}>
            <Choice
              control={{ 'aria-label': text(`problem.filter.${name}`) }}
              placeholder={any}
              value={search[name] === undefined ? null : String(search[name])}
              options={options}
              onChange={(value) => onNarrow({ ...narrowed, [name]: value })}
            />
          </div>
        ))}
      {Object.keys(filters).length > 0 && (
        <Button type="link" onClick={() => onNarrow({ view: search.view })}>
          {text('problem.filter.clear')}
        </Button>
      )}
    </search>
  );
};
