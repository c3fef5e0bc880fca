import { holderOn } from '@guatu/engine';
import { personName, type Rulebook, unitName } from '../mechanism/index.ts';

/** An office that writes papers: its full name, and whoever heads it; null while nobody does. */
export interface WritingOffice {
  name: string;
  head: { postName: string; person: string } | null;
}

/** The office in whose name a post writes on a day (ISO); a section writes in the name of what it belongs to. */
export function officeOf(rulebook: Rulebook, postId: string, date: string): WritingOffice {
  const { posts, units } = rulebook.organisation;
  const own = units.find(({ id }) => id === posts.find((post) => post.id === postId)?.unit);
  const id = (own?.kind === 'section' ? own.parent : undefined) ?? own?.id ?? '';
  const head = posts.find(({ unit, kind }) => unit === id && kind === 'principal');
  const holder = head ? holderOn(rulebook.organisation, head.id, date) : null;
  return {
    name: unitName(rulebook, id),
    head: head && holder !== null ? { postName: head.name, person: personName(rulebook, holder) } : null,
  };
}
