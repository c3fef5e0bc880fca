import { halts } from '@guatu/engine';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { api } from '../../../api/client.ts';
import { Dropdown, type Option } from '../../../design/dropdown.tsx';
import { useText } from '../../../text/use-text.ts';
import styles from './filter-bar.module.css';
import { filterNames, type RegisterSearch, stageNames } from './register-search.ts';

export const choicesQuery = api.project.choices.queryOptions();

export type FilterBarProps = {
  readonly search: RegisterSearch;
  /** The filters that changed; undefined takes one off. */
  readonly onNarrow: (change: {
    readonly [Name in (typeof filterNames)[number]]?: string | undefined;
  }) => void;
};

/** What the register is narrowed to: words, unit, category, stage, list. */
export const FilterBar = ({ search, onNarrow }: FilterBarProps) => {
  const text = useText();
  // A telephone has the chart in sight first, and the choices behind one button.
  const [unfolded, setUnfolded] = useState(false);
  const { units, categories, lists, colours } = useSuspenseQuery(choicesQuery).data;
  const named = (rows: readonly { id: string; name: string }[]): Option[] =>
    rows.map(({ id, name }) => ({ value: id, label: name }));
  const choices = [
    { name: 'unit', any: text('project.register.anyUnit'), options: named(units) },
    {
      name: 'category',
      any: text('project.register.anyCategory'),
      options: categories.map((category) => ({ value: category, label: category })),
    },
    {
      name: 'stage',
      any: text('project.register.anyStage'),
      options: stageNames.map((stage) => ({ value: stage, label: text(`project.stage.${stage}`) })),
    },
    { name: 'list', any: text('project.register.anyList'), options: named(lists) },
    {
      name: 'halt',
      any: text('project.register.anyHalt'),
      options: halts.map((halt) => ({ value: halt, label: text(`project.halt.${halt}`) })),
    },
    // A county whose mechanism has no lights for projects is not offered any.
    ...(colours.length === 0
      ? []
      : [
          {
            name: 'light' as const,
            any: text('project.register.anyLight'),
            options: [
              ...colours.map((colour) => ({ value: colour, label: text(`supervision.colour.${colour}`) })),
              { value: 'none', label: text('project.register.noLight') },
            ],
          },
        ]),
  ] as const;
  const narrowed = choices.filter(({ name }) => search[name] !== undefined).length;
  return (
    <search className={`${styles.bar} never-printed`}>
      <Input.Search
        // Another address, such as after "back", brings its own words.
        key={search.search ?? ''}
        className={styles.words ?? ''}
        defaultValue={search.search ?? ''}
        aria-label={text('project.register.search')}
        placeholder={text('project.register.searchHint')}
        allowClear
        onSearch={(words) => onNarrow({ search: words.trim() || undefined })}
      />
      <Button className={styles.unfold ?? ''} aria-expanded={unfolded} onClick={() => setUnfolded(!unfolded)}>
        {narrowed === 0
          ? text('project.register.filters')
          : text('project.register.filtersChosen', { count: narrowed })}
      </Button>
      <div className={styles.dropdowns} data-unfolded={unfolded}>
        {choices.map(({ name, any, options }) => (
          <Dropdown
            key={name}
            aria-label={any}
            value={search[name] ?? ''}
            options={[{ value: '', label: any }, ...options]}
            onChoose={(value) => onNarrow({ [name]: value || undefined })}
          />
        ))}
      </div>
      {filterNames.some((name) => search[name] !== undefined) && (
        <Button
          type="link"
          onClick={() => onNarrow(Object.fromEntries(filterNames.map((name) => [name, undefined])))}
        >
          {text('project.register.clear')}
        </Button>
      )}
    </search>
  );
};
