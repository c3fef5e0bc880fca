import { isDeepStrictEqual } from 'node:util';
import type { Act, Stage, View } from '../../http/handler.ts';
import { Refusal, refuse } from '../../refusal/refusal.ts';
import type { Server } from '../../server.ts';
import { type Entered, enterIssued, type IssuedWords } from './enter-issued.ts';
import { keepPaperPair, type PaperPair } from './keep-pair.ts';
import type { UnnumberedKind } from './paper-kind.ts';

/** A paper without a number on its way out. */
export interface UnnumberedOrder<Model, Told> {
  kind: UnnumberedKind;
  /** Looks whether it may go out, and puts it together as it stands. Refuses otherwise. */
  prepare(view: View): Promise<IssuedWords & { model: Model }>;
  set(model: Model, server: Server): Promise<PaperPair<Uint8Array>>;
  /** Changes what the paper was made from, in the same transaction, and tells the answer. */
  enter(act: Act, issued: Entered, model: Model): Promise<Told>;
}

/**
 * Issues a paper that bears no number. It is set outside any transaction; the one that enters it puts it together once
 * more, and where something in it changed meanwhile, it is set again: the register never holds another paper than the
 * one that the ledger would give at that moment.
 */
export async function issueUnnumbered<Model, Told>(
  stage: Stage,
  { kind, prepare, set, enter }: UnnumberedOrder<Model, Told>,
): Promise<Told> {
  for (;;) {
    const prepared = await stage.look(prepare);
    const files = await keepPaperPair(stage.server, prepared.title, () => set(prepared.model, stage.server));
    try {
      return await stage.write(async (act) => {
        const now = await prepare(act);
        if (!isDeepStrictEqual(now.model, prepared.model)) refuse('paper-outdated');
        return enter(act, await enterIssued(act, { kind }, now, files), now.model);
      });
    } catch (error) {
      if (!(error instanceof Refusal) || error.code !== 'paper-outdated') throw error;
    }
  }
}
