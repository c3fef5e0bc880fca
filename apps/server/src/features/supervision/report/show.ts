import type { View } from '../../../http/handler.ts';
import { findPapers, withIds } from '../../issued-paper/index.ts';
import { rulebookOf } from '../../mechanism/index.ts';
import { outdated } from './content.ts';
import { findDrafts, kindsOf, seenDraft } from './find.ts';

/** The drafts that one writes or wrote, the newest first, and which kinds one may begin. */
export async function listDrafts(view: View) {
  const kinds = kindsOf(view, await rulebookOf(view));
  const found = await findDrafts(view, kinds);
  return {
    kinds,
    drafts: found.map(({ id, kind, coversFrom, asOf, content, paperId, drawnUpOn }) => ({
      id,
      kind,
      title: content.title,
      coversFrom,
      asOf,
      drawnUpOn,
      issued: paperId !== null,
    })),
  };
}

/** A draft with what the ledger says and what the office says instead. */
export async function showDraft(view: View, { id }: { id: string }) {
  const { draft, rulebook } = await seenDraft(view, id);
  const { kind, coversFrom, asOf, content, paperId, revision } = draft;
  const [paper] = paperId === null ? [] : await findPapers(view, rulebook, withIds([paperId]));
  const { title, addressee, copies, signedBy, passages, rows } = content;
  return {
    id,
    kind,
    coversFrom,
    asOf,
    revision,
    title,
    addressee,
    copies,
    signedBy,
    passages: passages.map((passage) => ({
      id: passage.id,
      heading: passage.heading,
      drawn: passage.text,
      edited: passage.edited,
      outdated: outdated(passage),
    })),
    matters: rows.length,
    paper: paper ?? null,
  };
}
