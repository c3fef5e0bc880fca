import { command, query } from '../../http/handler.ts';
import { compareFrozen } from './compare.ts';
import { compile } from './compile.ts';
import { listEditions } from './editions.ts';
import { freeze } from './freeze.ts';
import { handIn } from './hand-in.ts';
import { returnHandIn } from './return-hand-in.ts';
import { showEdition } from './show.ts';
import { verifyFrozen } from './verify.ts';
import { writePreface } from './write-preface.ts';

export { facts } from './facts.ts';
export { handIn } from './hand-in.ts';
export { frozenBook } from './frozen-book.ts';
export { compilationAsked, pressEdition } from './press.ts';
export { showEdition } from './show.ts';
export { unitHandIns } from './unit-hand-ins.ts';

export const atlasHandlers = {
  editions: query(listEditions),
  show: query(showEdition),
  handIn: command(handIn),
  writePreface: command(writePreface),
  compile: command(compile),
  freeze: command(freeze),
  returnHandIn: command(returnHandIn),
  compare: query(compareFrozen),
  verify: query(verifyFrozen),
};
