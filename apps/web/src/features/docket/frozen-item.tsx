import { Button } from 'antd';
import { useState } from 'react';
import type { Option } from '../../design/choice.tsx';
import { useText } from '../../text/use-text.ts';
import { AmendForm } from './amend-form.tsx';
import type { DocketItem } from './docket-queries.ts';
import { ItemChanges } from './item-changes.tsx';
import { ItemFields } from './item-fields.tsx';

type FrozenItemProps = {
  readonly item: DocketItem;
  readonly units: readonly Option[];
  readonly today: string;
};

/** An item as it stands, what was changed of it since the meeting has it, and the way to change it for who may. */
export const FrozenItem = ({ item, units, today }: FrozenItemProps) => {
  const text = useText();
  const [amending, setAmending] = useState(false);
  if (amending) return <AmendForm item={item} units={units} onLeave={() => setAmending(false)} />;
  return (
    <>
      <ItemFields item={item} today={today} />
      <ItemChanges changes={item.changes} today={today} />
      {item.mayAmend && (
        <Button
          size="small"
          aria-label={text('docket.changed.amendOf', { position: item.position })}
          onClick={() => setAmending(true)}
        >
          {text('docket.changed.amend')}
        </Button>
      )}
    </>
  );
};
