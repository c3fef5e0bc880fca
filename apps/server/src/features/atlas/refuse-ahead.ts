import type { View } from '../../http/handler.ts';
import { refuse } from '../../refusal/refusal.ts';

/** Nobody hands in or compiles a month that has not begun. */
export function refuseAhead({ today }: Pick<View, 'today'>, month: string): void {
  const current = today.toPlainYearMonth().toString();
  if (month > current) refuse('month-not-begun', { month, current });
}
