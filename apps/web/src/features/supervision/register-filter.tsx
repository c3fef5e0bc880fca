import { Button, Input } from 'antd';
import { Choice, type Option } from '../../design/choice.tsx';
import { useText } from '../../text/use-text.ts';
import { type LightColour, type RegisterPart, type RegisterSearch, sourceKinds } from './register-search.ts';
import styles from './supervision.module.css';

export type RegisterFilterProps = {
  readonly search: RegisterSearch;
  readonly units: readonly Option[];
  /** Numbers of papers. */
  readonly sources: readonly string[];
  readonly parts: readonly RegisterPart[];
  /** Of the county's own light and ladder; none where it has none. */
  readonly colours: readonly LightColour[];
  readonly rungs: ReadonlyArray<{ readonly id: string; readonly says: string }>;
  readonly onNarrow: (search: Record<string, unknown>) => void;
};

/** What not everybody has: a part in items; a light or a ladder in the county's document. */
const ofTheCounty = new Set(['part', 'colour', 'rung']);

/** What the register is narrowed to besides the state: part, unit, source, limit, words. */
export const RegisterFilter = (props: RegisterFilterProps) => {
  const { search, units, sources, parts, colours, rungs, onNarrow } = props;
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
    {
      name: 'colour',
      any: text('supervision.filter.anyColour'),
      options: colours.map((id) => ({ id, name: text(`supervision.colour.${id}`) })),
    },
    {
      name: 'rung',
      any: text('supervision.filter.anyRung'),
      options: rungs.map(({ id, says }) => ({ id, name: says })),
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
        .filter(({ name, options }) => !ofTheCounty.has(name) || options.length > 0)
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
