import type { Boundary } from '@guatu/engine';
import type { Act } from '../../../http/handler.ts';
import { outlineCounty } from '../../wall/index.ts';
import outline from './outline.json' with { type: 'json' };

/** Enters the invented county's outline, as a keeper loads a real one from a file. */
export async function enterOutline(act: Act): Promise<null> {
  await outlineCounty(act, {
    revision: 0,
    source: '虚构县界',
    rings: outline as unknown as Boundary,
  });
  return null;
}
