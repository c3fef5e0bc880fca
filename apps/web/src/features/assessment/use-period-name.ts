import { useCallback } from 'react';
import { useText } from '../../text/use-text.ts';

/** Says `2018-Q2` as `2018年第2季度`. */
export const usePeriodName = (): ((key: string) => string) => {
  const text = useText();
  return useCallback(
    (key) => {
      const [year = '', part = ''] = key.split('-');
      if (part === '') return text('assessment.period.year', { year });
      if (part.startsWith('Q')) return text('assessment.period.quarter', { year, number: part.slice(1) });
      if (part.startsWith('H')) {
        const number = text(part === 'H1' ? 'assessment.period.first' : 'assessment.period.second');
        return text('assessment.period.half', { year, number });
      }
      return text('assessment.period.month', { year, number: Number(part) });
    },
    [text],
  );
};
