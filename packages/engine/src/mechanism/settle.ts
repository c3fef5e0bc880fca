import type { Shift } from '../calendar/index.ts';
import type { Mechanism } from './mechanism.ts';
import type { Settled, ShiftRule } from './setting.ts';

/**
 * The value that holds: what the document states, else the county's answer to the setting, else the setting's default.
 *
 * A mechanism that {@link readMechanism} let through refers only to settings that exist and decide the right kind.
 *
 * @throws when the mechanism was not read by `readMechanism` and the setting does not exist.
 */
export const settle = <T extends string | number>(
  mechanism: Pick<Mechanism, 'settings'>,
  value: Settled<T>,
): T => {
  if (typeof value !== 'object') return value;
  const setting = mechanism.settings.find(({ id }) => id === value.setting);
  if (setting === undefined) throw new Error(`The mechanism has no setting ${value.setting}`);
  return (setting.answer ?? setting.default) as T;
};

/** The shift that holds, as {@link settle} finds it. */
export const settleShift = (mechanism: Pick<Mechanism, 'settings'>, rule: ShiftRule): Shift =>
  typeof rule === 'string' || 'setting' in rule ? settle(mechanism, rule) : rule;
