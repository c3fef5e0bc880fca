import { templateKind } from '@guatu/contract';
import type { View } from '../../../http/handler.ts';
import { doerOf, rulebookOf } from '../../mechanism/index.ts';
import { customaryWords } from './customary.ts';
import { findVersions } from './find-versions.ts';
import { settlesAs } from './policy.ts';
import { paperNumber } from './words.ts';

/** The template of every kind, and beside it what is usual. */
export async function showTemplates(view: View) {
  const rulebook = await rulebookOf(view);
  const versions = await findVersions(view);
  return {
    mayEdit: settlesAs(view, rulebook) !== null,
    templates: templateKind.options.map((kind) => {
      const own = versions.get(kind);
      const customary = customaryWords(rulebook, kind, view.today.toString());
      const words = own?.words ?? customary;
      return {
        kind,
        version: own?.version ?? 0,
        words,
        customary,
        number: paperNumber(words.numberWord, view.today.year, 1),
        changed: own
          ? {
              on: own.changedOn,
              by: doerOf(rulebook, own.changedBy, own.changedPostId),
            }
          : null,
      };
    }),
  };
}
