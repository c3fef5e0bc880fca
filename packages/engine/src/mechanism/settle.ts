import type { Mechanism } from './mechanism.ts';
import type { Settled } from './setting.ts';

/**
 * The value that holds: what the document states, else the county's answer to the setting, else the setting's default.
 *
 * A mechanism that {@link readMechanism} let through refers only to settings that exist and decide the right kind.
 *
 * @throws when the mechanism was not read by `readMechanism` and the setting does not exist.
 */
export const settle = <T extends string>(mechanism: Mechanism, value: Settled<T>): T => {
  if (typeof value === 'string') return value;
  const setting = mechanism.settings.find(({ id }) => id === value.setting);
  if (setting === undefined) throw new Error(`The mechanism has no setting ${value.setting}`);
  return (setting.answer ?? setting.default) as T;
};
