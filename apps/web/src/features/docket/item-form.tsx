import { useQueryClient } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { useEffect, useState } from 'react';
import { api } from '../../api/client.ts';
import { useCommand } from '../../api/use-command.ts';
import { Choice, type Option } from '../../design/choice.tsx';
import { ConflictNotice } from '../../design/conflict-notice.tsx';
import { ErrorNotice } from '../../design/error-notice.tsx';
import { useText } from '../../text/use-text.ts';
import type { DocketItem } from './docket-queries.ts';
import styles from './docket.module.css';
import { differingParts, type ItemDraft, itemDraft, itemFields } from './item-draft.ts';

type ItemFormProps = { readonly item: DocketItem; readonly units: readonly Option[] };

/** What each part is called on the docket. */
const names = { unitId: 'responsibleUnit', requirement: 'requirement', limitOn: 'limit' } as const;

/**
 * The three fields that a docket must state of each problem (二（二）4（2）), edited where they stand. What is typed stays
 * when the docket is read again, and when somebody else was first.
 */
export const ItemForm = ({ item, units }: ItemFormProps) => {
  const text = useText();
  const queries = useQueryClient();
  const stored = itemDraft(item);
  const [typed, setTyped] = useState<ItemDraft | null>(null);
  const draft = typed ?? stored;
  const save = useCommand(api.docket.editItem.call, () => setTyped(null));
  const change = (part: Partial<ItemDraft>) => setTyped({ ...draft, ...part });
  const label = (part: keyof typeof names) =>
    text('docket.of', { position: item.position, field: text(`docket.${names[part]}`) });
  const submit = (revision: number) => save.run({ id: item.id, revision, ...itemFields(draft) });
  const said = (of: ItemDraft, part: keyof typeof names) =>
    part === 'unitId' ? (units.find(({ id }) => id === of.unitId)?.name ?? '') : of[part];

  const { conflict } = save;
  useEffect(() => {
    // To show both, the form has to know what stands now.
    if (conflict) void queries.invalidateQueries({ queryKey: api.docket.key() });
  }, [conflict, queries]);

  return (
    <form
      className={styles.item}
      onSubmit={(event) => {
        event.preventDefault();
        submit(draft.revision);
      }}
    >
      <Choice
        control={{ 'aria-label': label('unitId') }}
        placeholder={text('docket.responsibleUnit')}
        value={draft.unitId}
        options={units}
        onChange={(unitId) => change({ unitId })}
      />
      <Input
        type="date"
        aria-label={label('limitOn')}
        value={draft.limitOn}
        onChange={({ target }) => change({ limitOn: target.value })}
      />
      <div className={styles.requirement}>
        <Input.TextArea
          aria-label={label('requirement')}
          placeholder={text('docket.requirement')}
          autoSize={{ minRows: 1, maxRows: 8 }}
          value={draft.requirement}
          onChange={({ target }) => change({ requirement: target.value })}
        />
      </div>
      {!conflict && differingParts(draft, stored).length > 0 && (
        <Button htmlType="submit" loading={save.pending}>
          {text('docket.save', { position: item.position })}
        </Button>
      )}
      {conflict ? (
        <ConflictNotice
          error={save.error}
          differences={differingParts(stored, draft).map((part) => ({
            field: text(`docket.${names[part]}`),
            theirs: said(stored, part),
            mine: said(draft, part),
          }))}
          onKeepMine={() => submit(item.revision)}
          onTakeTheirs={() => {
            setTyped(null);
            save.forget();
          }}
        />
      ) : (
        <ErrorNotice error={save.error} />
      )}
    </form>
  );
};
