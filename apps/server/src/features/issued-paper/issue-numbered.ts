import type { Act, Stage, View } from '../../http/handler.ts';
import { inTurn } from '../../ledger/in-turn.ts';
import { nextNumber, takeNumber } from '../../ledger/number-register.ts';
import { Refusal, refuse } from '../../refusal/refusal.ts';
import type { Server } from '../../server.ts';
import { type Entered, enterIssued, type IssuedWords } from './enter-issued.ts';
import { keepPaperPair } from './keep-pair.ts';
import type { NumberedKind } from './paper-kind.ts';

/** A paper on its way out: how it is put together, set and entered where it belongs. */
export interface IssuingOrder<Model> {
  kind: NumberedKind;
  /** The row of the number register that it counts in: its own kind, unless said. */
  series?: string;
  /** Looks whether it may go out, and puts it together under the number that it would get. Refuses otherwise. */
  prepare(view: View, number: { year: number; sequence: number }): Promise<Prepared<Model>>;
  set(model: Model, server: Server): Promise<{ docx: Uint8Array; pdf: Uint8Array }>;
  /** Looks once more, now that nobody else can write, and enters what goes with the paper. */
  enter(act: Act, issued: EnteredNumbered, prepared: Prepared<Model>): Promise<void>;
}

export interface Prepared<Model> extends IssuedWords {
  number: string;
  model: Model;
}

export type EnteredNumbered = Entered & { number: string };

/**
 * Issues a paper with the next number of its kind, as a Word file and a PDF that are known by their content for ever.
 * The number stands in the paper, and setting a paper is no work for a transaction: so the next number is looked up, the
 * paper is set with it, and the transaction that enters it takes it. Had another server taken it meanwhile, all is done
 * again with the next; so there are neither gaps nor doubles.
 */
export function issueNumbered<Model>(stage: Stage, order: IssuingOrder<Model>): Promise<EnteredNumbered> {
  const { kind, series = kind } = order;
  return inTurn(`${stage.server.jurisdiction.id}/${series}`, async () => {
    for (;;) {
      const { year } = stage.today;
      const { sequence, prepared } = await stage.look(async (view) => {
        const next = await nextNumber(view.tx, view.server.jurisdiction.id, series, year);
        return { sequence: next, prepared: await order.prepare(view, { year, sequence: next }) };
      });
      const { number, title, model } = prepared;
      const files = await keepPaperPair(stage.server, `${number} ${title}`, () =>
        order.set(model, stage.server),
      );
      try {
        return await stage.write(async (act) => {
          const taken = await takeNumber(act.tx, act.server.jurisdiction.id, series, year);
          if (taken !== sequence) refuse('number-taken');
          const entered = await enterIssued(act, { kind, year, sequence, number }, prepared, files);
          const issued = { ...entered, number };
          await order.enter(act, issued, prepared);
          return issued;
        });
      } catch (error) {
        if (!(error instanceof Refusal) || error.code !== 'number-taken') throw error;
      }
    }
  });
}
