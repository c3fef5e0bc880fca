import { Button, Input } from 'antd';
import { Choice, type Option } from '../../design/choice.tsx';
import { useText } from '../../text/use-text.ts';
import { type RegisterPart, type RegisterSearch, sourceKinds } from './register-search.ts';
import styles from './supervision.module.css';

export type RegisterFilterProps = {
  readonly search: RegisterSearch;
  readonly units: readonly Option[];
  /** Numbers of papers. */
  readonly sources: readonly string[];
  readonly parts: readonly RegisterPart[];
  readonly onNarrow: (search: Record<string, unknown>) => void;
};

/** What the register is narrowed to besides the state: part, unit, source, limit, words. */
export const RegisterFilter = ({ search, units, sources, parts, onNarrow }: RegisterFilterProps) => {
  const text = useText();
  const { page: _page, ...narrowed } = search;
  const filters = [
    {
      name: 'part',
      any: text('supervision.filter.anyPart'),
      options: parts.map((id) => ({ id, name: text(`supervision.part.${id}`) })),
    },
    { name: 'unit', any: text('supervision.filter.anyUnit'), options: units },
    {
      name: 'kind',
      any: text('supervision.filter.anyKind'),
      options: sourceKinds.map((id) => ({ id, name: text(`supervision.sourceKind.${id}`) })),
    },
    {
      name: 'source',
      any: text('supervision.filter.anySource'),
      options: sources.map((number) => ({ id: number, name: number })),
    },
  ] as const;
  return (
    <search className={`${styles.filter} never-printed`}>
      <div>
        <Input.Search
          // Another address, such as after "back", brings its own words.
          key={search.search ?? ''}
          defaultValue={search.search ?? ''}
          aria-label={text('supervision.filter.search')}
          placeholder={text('supervision.filter.search')}
          allowClear
          onSearch={(words) => onNarrow({ ...narrowed, search: words.trim() || undefined })}
        />
      </div>
      {filters
        .filter(({ name, options }) => name !== 'part' || options.length > 0)
        .map(({ name, any, options }) => (
          <div key={name}>
            <Choice
              control={{ 'aria-label': text(`supervision.filter.${name}`) }}
              placeholder={any}
              value={search[name] ?? null}
              options={options}
              onChange={(value) => onNarrow({ ...narrowed, [name]: value })}
            />
          </div>
        ))}
      <fieldset className={styles.window}>
        <legend className="visually-hidden">{text('supervision.filter.due')}</legend>
        {(['dueFrom', 'dueTo'] as const).map((name) => (
          <label key={name}>
            {text(`supervision.filter.${name}`)}
            <Input
              type="date"
              value={search[name] ?? ''}
              onChange={({ target }) => onNarrow({ ...narrowed, [name]: target.value })}
            />
          </label>
        ))}
      </fieldset>
      {Object.keys(narrowed).length > 0 && (
        <Button type="link" onClick={() => onNarrow({})}>
          {text('supervision.filter.clear')}
        </Button>
      )}
    </search>
  );
};
