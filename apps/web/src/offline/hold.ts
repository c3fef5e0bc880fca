import { sendNow } from './sender.ts';
import { noteUnsent } from './unsent.ts';
import { changeWaiting, type Waiting } from './waiting.ts';

/** Keeps a command from being sent while the person changes it, or lets it go again. */
export const hold = async (waiting: Waiting, held: boolean): Promise<void> => {
  await changeWaiting(waiting, { held });
  await noteUnsent();
  if (!held) void sendNow();
};
