import { Link } from '@tanstack/react-router';
import { slotName } from '../../text/slot-name.ts';
import { useText } from '../../text/use-text.ts';
import type { DeskLine } from './desk-query.ts';

/** A slot's key at the end of a title, which is what a feature calls what comes round with it. */
const slotKeyAtEnd = /\d{4}-(?:\d{2}(?:#\w+)?|W\d{2}|Q\d)$/;

/** What a duty is about, with the way to where it is dealt with. */
export const DutyMatter = ({ matter }: { readonly matter: DeskLine['matter'] }) => {
  const text = useText();
  const { title, path, slotKey } = matter;
  const called = slotKey === null ? title : `${title} ${slotKey}`;
  const name = called.replace(slotKeyAtEnd, (key) => slotName(text, key));
  if (path === null) return <span>{name}</span>;
  const [page = path, query] = path.split('?');
  return (
    <Link to={page} search={Object.fromEntries(new URLSearchParams(query))}>
      {name}
    </Link>
  );
};
