import { useLocale } from '../text/use-text.ts';
import { tenThousands } from './ten-thousands.ts';

/** A sum in 万元, the unit standing once in the column's heading. */
export const Money = ({ yuan }: { readonly yuan: number | null }) => {
  const locale = useLocale();
  if (yuan === null) return <span>—</span>;
  return <data value={yuan}>{tenThousands(yuan, locale)}</data>;
};
