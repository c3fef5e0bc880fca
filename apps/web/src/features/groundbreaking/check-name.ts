import type { Text } from '../../text/use-text.ts';

/** What a check is called: by its days after the event, else just a check. */
export const checkName = (text: Text, { after }: { readonly after: number | null }): string =>
  after === null ? text('groundbreaking.checkUndated') : text('groundbreaking.check', { days: after });
