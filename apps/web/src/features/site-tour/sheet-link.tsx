import { useText } from '../../text/use-text.ts';
import type { Project, TourReference } from './tour-queries.ts';

type SheetLinkProps = { readonly tour: TourReference; readonly project: Pick<Project, 'id' | 'name'> };

/** The sheet of a stop, on paper. */
export const SheetLink = ({ tour: { rule, slotKey }, project: { id, name } }: SheetLinkProps) => {
  const text = useText();
  return (
    <a
      href={`/api/site-tours/${rule}/${encodeURIComponent(slotKey)}/sheets/${id}.pdf`}
      target="_blank"
      rel="noreferrer"
      aria-label={text('siteTour.stop.sheetOf', { name })}
    >
      {text('siteTour.stop.sheet')}
    </a>
  );
};
