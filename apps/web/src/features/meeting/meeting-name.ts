import { slotName } from '../../text/slot-name.ts';
import type { Text } from '../../text/use-text.ts';

/** Which meeting it is: `2018年第19周 项目汇报会`. */
export const meetingName = (
  text: Text,
  { slotKey, label }: { readonly slotKey: string; readonly label: string },
): string => `${slotName(text, slotKey)} ${label}`;
