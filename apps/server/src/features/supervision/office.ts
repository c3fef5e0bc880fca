import { holderOn } from '@guatu/engine';
import { personName, type Rulebook, unitName } from '../mechanism/index.ts';

/** The office in whose name a post writes, and whoever heads it, by post and name; empty while nobody does. */
export function officeOf(
  rulebook: Rulebook,
  postId: string,
  date?: string,
): { id: string; name: string; head: string } {
  const { posts } = rulebook.organisation;
  const id = posts.find((post) => post.id === postId)?.unit ?? '';
  const head = posts.find(({ unit, kind }) => unit === id && kind === 'principal');
  const holder = head && date !== undefined ? holderOn(rulebook.organisation, head.id, date) : null;
  return {
    id,
    name: unitName(rulebook, id),
    head: head && holder !== null ? `${head.name} ${personName(rulebook, holder)}` : '',
  };
}
