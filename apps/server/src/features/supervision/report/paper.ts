import type { Bulletin } from '@guatu/documents';
import type { View } from '../../../http/handler.ts';
import type { Rulebook } from '../../mechanism/index.ts';
import { officeOf } from '../office.ts';
import type { StoredDraft } from './find.ts';

/** A draft as a paper of today; `issue` is null while it has none. */
export function paperOf(
  { server, today }: View,
  rulebook: Rulebook,
  { kind, asOf, content }: StoredDraft,
  as: string,
  issue: string | null,
): Bulletin {
  const { title, addressee, copies, passages, rows } = content;
  return {
    masthead: `${server.jurisdiction.name}${kind === 'bulletin' ? '督查通报' : '项目推进专报'}`,
    issue,
    title,
    addressee,
    passages: passages.map(({ heading, text, edited }) => ({ heading, text: edited ?? text })),
    rows,
    asOf,
    office: officeOf(rulebook, as, today.toString()).name,
    date: today.toString(),
    copies,
  };
}
