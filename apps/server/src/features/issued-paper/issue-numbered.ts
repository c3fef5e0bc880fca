import { MissingGlyph } from '@guatu/documents';
import type { Act, Stage, View } from '../../http/handler.ts';
import { inTurn } from '../../ledger/in-turn.ts';
import { nextNumber, takeNumber } from '../../ledger/number-register.ts';
import { Refusal, refuse } from '../../refusal/refusal.ts';
import type { Server } from '../../server.ts';
import { keepPaper, type Paper } from '../files/index.ts';
import { type Entered, enterIssued, type IssuedWords } from './enter-issued.ts';
import type { PaperKind } from './paper-kind.ts';

/** A paper on its way out: how it is put together, set and entered where it belongs. */
export interface IssuingOrder<Model> {
  kind: PaperKind;
  /** Looks whether it may go out, and puts it together under the number that it would get. Refuses otherwise. */
  prepare(view: View, number: { year: number; sequence: number }): Promise<Prepared<Model>>;
  set(model: Model, server: Server): Promise<{ docx: Uint8Array; pdf: Uint8Array }>;
  /** Looks once more, now that nobody else can write, and enters what goes with the paper. */
  enter(act: Act, issued: Entered, prepared: Prepared<Model>): Promise<void>;
}

export interface Prepared<Model> extends IssuedWords {
  model: Model;
}

/**
 * Issues a paper with the next number of its kind, as a Word file and a PDF that are known by their content for ever.
 * The number stands in the paper, and setting a paper is no work for a transaction: so the next number is looked up, the
 * paper is set with it, and the transaction that enters it takes it. Had another server taken it meanwhile, all is done
 * again with the next; so there are neither gaps nor doubles.
 */
export const issueNumbered = <Model>(stage: Stage, order: IssuingOrder<Model>): Promise<Entered> =>
  inTurn(`${stage.server.jurisdiction.id}/${order.kind}`, async () => {
    for (;;) {
      const { year } = stage.today;
      const { sequence, prepared } = await stage.look(async (view) => {
        const next = await nextNumber(view.tx, view.server.jurisdiction.id, order.kind, year);
        return { sequence: next, prepared: await order.prepare(view, { year, sequence: next }) };
      });
      const files = await keep(stage.server, order, prepared);
      try {
        return await stage.write(async (act) => {
          const taken = await takeNumber(act.tx, act.server.jurisdiction.id, order.kind, year);
          if (taken !== sequence) refuse('number-taken');
          const number = { kind: order.kind, year, sequence };
          const issued = await enterIssued(act, number, prepared, files);
          await order.enter(act, issued, prepared);
          return issued;
        });
      } catch (error) {
        if (!(error instanceof Refusal) || error.code !== 'number-taken') throw error;
      }
    }
  });

async function keep<Model>(
  server: Server,
  order: IssuingOrder<Model>,
  { model, number, title }: Prepared<Model>,
): Promise<{ docx: Paper; pdf: Paper }> {
  const { docx, pdf } = await order.set(model, server).catch(refuseMissing);
  const name = `${number} ${title}`;
  return {
    docx: await keepPaper(server.files, name, 'docx', docx),
    pdf: await keepPaper(server.files, name, 'pdf', pdf),
  };
}

/** Refuses with `paper-unprintable` for a character that the fonts lack. */
export function refuseMissing(error: unknown): never {
  if (!(error instanceof MissingGlyph)) throw error;
  const characters = new Set(error.glyphs.map(({ character }) => character));
  return refuse('paper-unprintable', { characters: [...characters].join('') });
}
