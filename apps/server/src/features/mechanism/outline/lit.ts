import type { Phrase } from '@guatu/contract';
import type { Colour } from '@guatu/engine';
import type { Names } from './names.ts';
import { quoted, say } from './phrase.ts';

/** That a light shows a colour. */
export const lit = ({ light, is }: { light: string; is: Colour }, names: Names): Phrase =>
  say('lit', { of: quoted(names.light(light)), colour: say(`lamp.${is}`) });
