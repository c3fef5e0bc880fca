import { Checkbox, Input } from 'antd';
import { Choice, type Option } from '../../design/choice.tsx';
import { useText } from '../../text/use-text.ts';
import styles from './issued-paper.module.css';
import { paperKinds, type PaperSearch } from './paper-search.ts';

export type PaperFilterProps = {
  readonly search: PaperSearch;
  readonly year: number;
  readonly years: readonly number[];
  readonly units: readonly Option[];
  readonly onNarrow: (search: Record<string, unknown>) => void;
};

/** What the register is narrowed to: year, kind, words, addressee, and what still waits for a receipt. */
export const PaperFilter = ({ search, year, years, units, onNarrow }: PaperFilterProps) => {
  const text = useText();
  return (
    <search className={`${styles.filter} never-printed`} aria-label={text('issuedPaper.filter.label')}>
      <div>
        <Input.Search
          // Another address, such as after "back", brings its own words.
          key={search.words ?? ''}
          defaultValue={search.words ?? ''}
          aria-label={text('issuedPaper.filter.words')}
          placeholder={text('issuedPaper.filter.words')}
          allowClear
          onSearch={(words) => onNarrow({ ...search, words })}
        />
      </div>
      <div>
        <Choice
          control={{ 'aria-label': text('issuedPaper.filter.year') }}
          value={String(year)}
          options={years.map((one) => ({
            id: String(one),
            name: text('issuedPaper.filter.yearOf', { year: one }),
          }))}
          onChange={(chosen) => onNarrow({ ...search, year: chosen ?? undefined })}
        />
      </div>
      <div>
        <Choice
          control={{ 'aria-label': text('issuedPaper.filter.kind') }}
          placeholder={text('issuedPaper.filter.anyKind')}
          value={search.kind ?? null}
          options={paperKinds.map((kind) => ({ id: kind, name: text(`issuedPaper.kind.${kind}`) }))}
          onChange={(kind) => onNarrow({ ...search, kind })}
        />
      </div>
      <div>
        <Choice
          control={{ 'aria-label': text('issuedPaper.filter.unit') }}
          placeholder={text('issuedPaper.filter.anyUnit')}
          value={search.unit ?? null}
          options={units}
          onChange={(unit) => onNarrow({ ...search, unit })}
        />
      </div>
      <Checkbox
        checked={search.unacknowledged ?? false}
        onChange={({ target }) => onNarrow({ ...search, unacknowledged: target.checked || undefined })}
      >
        {text('issuedPaper.filter.unacknowledged')}
      </Checkbox>
    </search>
  );
};
