import { Choice, type Option } from '../../design/choice.tsx';
import { useText } from '../../text/use-text.ts';
import { type RegisterSearch, registerStates } from './register-search.ts';
import styles from './supervision.module.css';

export type RegisterFilterProps = {
  readonly search: RegisterSearch;
  readonly units: readonly Option[];
  /** Numbers of papers. */
  readonly sources: readonly string[];
  readonly onNarrow: (search: Record<string, unknown>) => void;
};

/** What the register is narrowed to: state, unit, paper. */
export const RegisterFilter = ({ search, units, sources, onNarrow }: RegisterFilterProps) => {
  const text = useText();
  const { page: _page, ...narrowed } = search;
  const filters = [
    {
      name: 'state',
      any: text('supervision.filter.anyState'),
      options: registerStates.map((id) => ({ id, name: text(`supervision.state.${id}`) })),
    },
    { name: 'unit', any: text('supervision.filter.anyUnit'), options: units },
    {
      name: 'source',
      any: text('supervision.filter.anySource'),
      options: sources.map((number) => ({ id: number, name: number })),
    },
  ] as const;
  return (
    <search className={`${styles.filter} never-printed`}>
      {filters.map(({ name, any, options }) => (
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
    </search>
  );
};
