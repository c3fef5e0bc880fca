import { api } from '../../api/client.ts';
import { useCommand } from '../../api/use-command.ts';
import { useDay } from '../../text/use-day.ts';
import { useText } from '../../text/use-text.ts';
import { useToday } from '../session/index.ts';
import { FormFrame } from './form-frame.tsx';
import type { ItemFormProps } from './item-form.ts';

/** Taking an item on: says what that means, and asks for nothing. */
export const AcknowledgeForm = ({ item, onLeave }: ItemFormProps) => {
  const text = useText();
  const day = useDay(useToday());
  const { id, revision, leadUnit, limits } = item;
  const leads = item.actions.some(({ move }) => move === 'acknowledge');
  const acknowledge = useCommand(api.supervision.acknowledge.call, onLeave);
  return (
    <FormFrame
      command={acknowledge}
      submit={text(`supervision.move.${leads ? 'acknowledge' : 'acknowledge-part'}`)}
      onSubmit={() => acknowledge.run({ id, revision })}
      onLeave={onLeave}
    >
      <p>
        {leads
          ? text('supervision.acknowledge.hint', { unit: leadUnit.name, date: day(limits.current) })
          : text('supervision.acknowledge.part', { lead: leadUnit.name, date: day(limits.current) })}
      </p>
    </FormFrame>
  );
};
