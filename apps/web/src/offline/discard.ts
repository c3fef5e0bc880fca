import { forgetPhotograph } from './kept-photographs.ts';
import { photographsIn } from './send-waiting.ts';
import { sendNow } from './sender.ts';
import { noteUnsent } from './unsent.ts';
import { dropWaiting, type Waiting } from './waiting.ts';

/** The person wants it sent no more: the command goes, and with it its photographs. */
export const discard = async (waiting: Waiting): Promise<void> => {
  await dropWaiting(waiting);
  for (const key of photographsIn(waiting.input)) await forgetPhotograph(waiting.account, key);
  await noteUnsent();
  // What stood behind it may go now.
  void sendNow();
};
