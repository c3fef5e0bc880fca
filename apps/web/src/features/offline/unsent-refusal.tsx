import type { ProblemDetails } from '@guatu/contract';
import { Notice } from '../../design/notice.tsx';
import { useMoment } from '../../text/use-moment.ts';
import { useText } from '../../text/use-text.ts';

/** Why the server did not take what had waited, in its own words. */
export const UnsentRefusal = ({ refusal }: { readonly refusal: ProblemDetails }) => {
  const text = useText();
  const moment = useMoment();
  const { by, at } = refusal.params;
  const who =
    refusal.code === 'conflict' && typeof by === 'string' && typeof at === 'string'
      ? text('shell.conflict.changedBy', { name: by, time: moment(at) })
      : refusal.detail;
  return (
    <Notice tone={refusal.code === 'conflict' ? 'amber' : 'cinnabar'} title={refusal.title}>
      <p>{who}</p>
    </Notice>
  );
};
