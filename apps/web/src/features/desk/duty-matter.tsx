import { Link } from '@tanstack/react-router';
import { withSlotName } from '../../text/slot-name.ts';
import { useText } from '../../text/use-text.ts';
import type { DeskLine } from './desk-query.ts';

/** What a duty is about, with the way to where it is dealt with. */
export const DutyMatter = ({ matter }: { readonly matter: DeskLine['matter'] }) => {
  const text = useText();
  const { title, path, slotKey } = matter;
  const called = slotKey === null ? title : `${title} ${slotKey}`;
  const name = withSlotName(text, called);
  if (path === null) return <span>{name}</span>;
  const [page = path, query] = path.split('?');
  return (
    <Link to={page} search={Object.fromEntries(new URLSearchParams(query))}>
      {name}
    </Link>
  );
};
