import { slotsInWords } from '@guatu/documents';
import type { View } from '../../http/handler.ts';
import { rulebookOf } from '../mechanism/index.ts';
import { meetingsNamed } from '../meeting/index.ts';
import { problemsNamed } from '../problem/index.ts';
import { initialsOf, projectsNamed } from '../project/index.ts';

/** How many of a kind are shown: whoever sees more than a screenful types another letter. */
const most = 8;

/** What somebody may open whose name holds every word. */
export async function find(view: View, { words }: { words: string }) {
  const rulebook = await rulebookOf(view);
  const asked = words.toLowerCase().split(/\s+/);
  const holds = (name: string) => holdsAll(name, asked);
  return {
    projects: await projectsNamed(view, rulebook, asked, most),
    problems: await problemsNamed(view, rulebook, holds, most),
    meetings: await meetingsNamed(
      view,
      rulebook,
      ({ label, slotKey, heldOn }) => holds(`${slotsInWords(slotKey)}${label} ${heldOn ?? ''}`),
      most,
    ),
  };
}

/** Whether a name holds every word, as it is written or by the first letters of its pinyin. */
function holdsAll(name: string, words: readonly string[]): boolean {
  const written = name.toLowerCase();
  let initials: string | null = null;
  return words.every(
    (word) =>
      written.includes(word) || (/^[a-z0-9]+$/.test(word) && (initials ??= initialsOf(name)).includes(word)),
  );
}
