import type { MessageKey, MessageParams } from '@guatu/messages';
import { useText } from '../text/use-text.ts';

/** Why something cannot be done now: the code and parameters of the refusal that it would meet. */
export type ObstacleProps = { readonly code: string; readonly params: MessageParams };

/** Says a refusal before it happens, in the words that the server would use. */
export const Obstacle = ({ code, params }: ObstacleProps) => {
  const text = useText();
  // The server's codes all have a text: a test of the messages holds them together.
  return <span>{text(`errors.${code}.detail` as MessageKey, params)}</span>;
};
