import { Input } from 'antd';
import { Field } from '../../design/field.tsx';
import { useText } from '../../text/use-text.ts';

type Hours = { readonly from: string; readonly to: string };

type HoursFieldsProps = {
  readonly hours: Hours;
  readonly onChange: (hours: Hours) => void;
  readonly required: boolean;
};

/** A part of the day, as two times. A field for times alone would not know 24:00. */
export const HoursFields = ({ hours, onChange, required }: HoursFieldsProps) => {
  const text = useText();
  return (['from', 'to'] as const).map((end) => (
    <Field key={end} label={text(`reminder.own.${end}`)} optional={!required}>
      {(control) => (
        <Input
          {...control}
          inputMode="numeric"
          pattern="([01]\d|2[0-3]):[0-5]\d|24:00"
          placeholder="08:30"
          required={required || hours.from !== '' || hours.to !== ''}
          value={hours[end]}
          onChange={({ target }) => onChange({ ...hours, [end]: target.value })}
        />
      )}
    </Field>
  ));
};
