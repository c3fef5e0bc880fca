import { Button, Input } from 'antd';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import { useCommand } from '../../api/use-command.ts';
import { Choice, type Option } from '../../design/choice.tsx';
import { ErrorNotice } from '../../design/error-notice.tsx';
import { useText } from '../../text/use-text.ts';
import type { DocketItem } from './docket-queries.ts';
import styles from './docket.module.css';

type ItemFormProps = { readonly item: DocketItem; readonly units: readonly Option[] };

/** The three fields that a docket must state of each problem (二（二）4（2）), edited where they stand. */
export const ItemForm = ({ item, units }: ItemFormProps) => {
  const text = useText();
  const save = useCommand(api.docket.editItem.call);
  const [unitId, setUnitId] = useState(item.responsibleUnit?.id ?? null);
  const [requirement, setRequirement] = useState(item.requirement ?? '');
  const [limitOn, setLimitOn] = useState(item.limitOn ?? '');
  const label = (field: 'responsibleUnit' | 'requirement' | 'limit') =>
    text('docket.of', { position: item.position, field: text(`docket.${field}`) });
  const changed =
    unitId !== (item.responsibleUnit?.id ?? null) ||
    requirement !== (item.requirement ?? '') ||
    limitOn !== (item.limitOn ?? '');
  return (
    <form
      className={styles.item}
      onSubmit={(event) => {
        event.preventDefault();
        save.run({
          id: item.id,
          revision: item.revision,
          responsibleUnitId: unitId,
          requirement: requirement.trim() === '' ? null : requirement,
          limitOn: limitOn === '' ? null : limitOn,
        });
      }}
    >
      <Choice
        control={{ 'aria-label': label('responsibleUnit') }}
        placeholder={text('docket.responsibleUnit')}
        value={unitId}
        options={units}
        onChange={setUnitId}
      />
      <Input
        type="date"
        aria-label={label('limit')}
        value={limitOn}
        onChange={({ target }) => setLimitOn(target.value)}
      />
      <div className={styles.requirement}>
        <Input.TextArea
          aria-label={label('requirement')}
          placeholder={text('docket.requirement')}
          autoSize={{ minRows: 1, maxRows: 8 }}
          value={requirement}
          onChange={({ target }) => setRequirement(target.value)}
        />
      </div>
      {changed && (
        <Button htmlType="submit" loading={save.pending}>
          {text('docket.save', { position: item.position })}
        </Button>
      )}
      <ErrorNotice error={save.error} />
    </form>
  );
};
