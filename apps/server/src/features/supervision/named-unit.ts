import { type Rulebook, unitName } from '../mechanism/index.ts';

/** A unit with its name, as the wire has it. */
export const namedUnit = (rulebook: Rulebook, id: string) => ({ id, name: unitName(rulebook, id) });
