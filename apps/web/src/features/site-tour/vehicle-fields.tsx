import { Button, Input, InputNumber } from 'antd';
import { useText } from '../../text/use-text.ts';
import styles from './site-tour.module.css';
import type { Plan } from './tour-queries.ts';

type Vehicles = Plan['vehicles'];
type VehicleFieldsProps = {
  readonly vehicles: Vehicles;
  readonly onChange: (vehicles: Vehicles) => void;
};

/** Which vehicle carries whom. */
export const VehicleFields = ({ vehicles, onChange }: VehicleFieldsProps) => {
  const text = useText();
  const change = (index: number, part: Partial<Vehicles[number]>) =>
    onChange(vehicles.map((vehicle, at) => (at === index ? { ...vehicle, ...part } : vehicle)));
  const line = (index: number, name: 'what' | 'carries', label: string, value: string) => (
    <Input
      aria-label={`${label} ${index + 1}`}
      placeholder={label}
      maxLength={200}
      value={value}
      onChange={({ target }) => change(index, { [name]: target.value })}
    />
  );
  return (
    <fieldset className={styles.rows}>
      <legend>{text('siteTour.plan.vehicles')}</legend>
      {vehicles.map(({ what, seats, carries }, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- a row has no name but its place
        <div key={index} className={styles.vehicle}>
          {line(index, 'what', text('siteTour.plan.vehicle'), what)}
          <InputNumber
            aria-label={`${text('siteTour.plan.seats')} ${index + 1}`}
            placeholder={text('siteTour.plan.seats')}
            min={1}
            max={60}
            value={seats}
            onChange={(value) => change(index, { seats: value })}
          />
          {line(index, 'carries', text('siteTour.plan.carries'), carries)}
          <Button
            aria-label={text('siteTour.plan.remove', { number: index + 1 })}
            onClick={() => onChange(vehicles.filter((_vehicle, at) => at !== index))}
          >
            ×
          </Button>
        </div>
      ))}
      <Button onClick={() => onChange([...vehicles, { what: '', seats: null, carries: '' }])}>
        {text('siteTour.plan.addVehicle')}
      </Button>
    </fieldset>
  );
};
