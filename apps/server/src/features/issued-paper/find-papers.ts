import { type RawBuilder, sql } from 'kysely';
import type { View } from '../../http/handler.ts';
import { doerOf, type Rulebook, unitName } from '../mechanism/index.ts';
import type { PaperKind } from './paper-kind.ts';
import { receivesAs } from './receives-as.ts';

/** Issued papers that fulfil a condition on `issued_paper`, the newest first, each with who acknowledged it when. */
export async function findPapers(view: View, rulebook: Rulebook, condition: RawBuilder<boolean>) {
  const { tx, server } = view;
  const papers = await tx
    .selectFrom('issued_paper')
    .selectAll()
    .select((row) => row.ref('kind').$castTo<PaperKind>().as('kind'))
    .where('jurisdiction_id', '=', server.jurisdiction.id)
    .where(condition)
    .orderBy('issued_at', 'desc')
    .orderBy('id', 'desc')
    .execute();
  const receipts = await receiptsOf(
    view,
    papers.map(({ id }) => id),
  );
  return papers.map((paper) => ({
    id: paper.id,
    kind: paper.kind,
    number: paper.number,
    title: paper.title,
    issuedOn: paper.issued_on,
    issuedBy: doerOf(rulebook, paper.issued_by, paper.issued_post_id),
    signedBy: paper.signed_by,
    copies: paper.copies,
    docxFileId: paper.docx_file_id,
    pdfFileId: paper.pdf_file_id,
    addressees: paper.addressee_unit_ids.map((unit) => {
      const receipt = receipts.find((one) => one.paper_id === paper.id && one.unit_id === unit);
      return {
        id: unit,
        name: unitName(rulebook, unit),
        received: receipt
          ? {
              on: receipt.received_on,
              by: doerOf(rulebook, receipt.person_id, receipt.post_id),
            }
          : null,
        mayReceive: !receipt && receivesAs(view, rulebook, unit) !== null,
      };
    }),
  }));
}

async function receiptsOf({ tx, server }: View, paperIds: readonly string[]) {
  return tx
    .selectFrom('paper_receipt')
    .select(['paper_id', 'unit_id', 'received_on', 'person_id', 'post_id'])
    .where('jurisdiction_id', '=', server.jurisdiction.id)
    .where('paper_id', '=', ({ fn, val }) => fn.any(val([...paperIds])))
    .execute();
}

/** Papers by their ids. */
export const withIds = (ids: readonly string[]) => sql<boolean>`issued_paper.id = any(${[...ids]}::uuid[])`;
