import { type Mechanism, settle, type Settled } from '@guatu/engine';

/** A value as it holds now, and the setting that stands open behind it while the county has not answered. */
export const settled = <T extends string | number>(
  mechanism: Mechanism,
  value: Settled<T>,
): { value: T; open: string | null } => ({
  value: settle(mechanism, value),
  open: typeof value === 'object' ? unanswered(mechanism, value.setting) : null,
});

const unanswered = ({ settings }: Mechanism, id: string): string | null =>
  settings.find((setting) => setting.id === id)?.answer === undefined ? id : null;
