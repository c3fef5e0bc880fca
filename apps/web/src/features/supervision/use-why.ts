import { useText } from '../../text/use-text.ts';
import type { ItemRow } from './supervision-queries.ts';

type ShownLight = ItemRow['lights'][number];

/** Why a light has its colour, in one sentence: the figures, the clause, and what it says. */
export const useWhy = () => {
  const text = useText();
  const figures = ({ figures: known }: ShownLight): string[] => {
    const days = known['days-past-limit'];
    const count = (fact: 'extensions-granted' | 'times-sent-back' | 'assisting-owed'): number =>
      Number(known[fact] ?? 0);
    return [
      ...(typeof days === 'number' ? [daysIn(text, days)] : []),
      ...(count('extensions-granted') > 0
        ? [text('supervision.why.extensions', { count: count('extensions-granted') })]
        : []),
      ...(count('times-sent-back') > 0
        ? [text('supervision.why.sentBack', { count: count('times-sent-back') })]
        : []),
      ...(count('assisting-owed') > 0
        ? [text('supervision.why.assisting', { count: count('assisting-owed') })]
        : []),
    ];
  };
  return (light: ShownLight): string =>
    text('supervision.why.sentence', {
      name: light.name,
      figures: figures(light).join(text('supervision.why.separator')),
      clause: light.clause,
      says: light.says,
    });
};

const daysIn = (text: ReturnType<typeof useText>, days: number): string => {
  if (days > 0) return text('supervision.why.overdue', { count: days });
  return days === 0 ? text('supervision.why.today') : text('supervision.why.left', { count: -days });
};
