import { covers } from './font-face.ts';
import type { FontBook, FontRole } from './font-book.ts';

/** A text as it will be printed: in which role's face, and where in the model it comes from. */
export interface PrintedText {
  readonly role: FontRole;
  readonly text: string;
  /** A path in the model: `items[2].problem`. */
  readonly place: string;
}

/** A character that the face of its role cannot draw, and its place. */
export interface AbsentGlyph {
  readonly character: string;
  readonly place: string;
  readonly family: string;
}

/**
 * A paper is not printed with a hole or a foreign form in it: the character and its place are named instead.
 * `code` is stable; `glyphs` names each character once a place.
 */
export class MissingGlyph extends Error {
  readonly code = 'missing-glyph';
  readonly glyphs: readonly AbsentGlyph[];

  constructor(glyphs: readonly AbsentGlyph[]) {
    super(
      glyphs.map(({ character, place, family }) => `${place}: ${character} is not in ${family}`).join('; '),
    );
    this.name = 'MissingGlyph';
    this.glyphs = glyphs;
  }
}

/** @throws MissingGlyph when a face lacks a character of the text it is to print. */
export function requireGlyphs(texts: Iterable<PrintedText>, fonts: FontBook): void {
  const absent = new Map<string, AbsentGlyph>();
  for (const { role, text, place } of texts) {
    const { face, family } = fonts.roles[role];
    for (const character of text) {
      if (spacing.has(character) || covers(face, character.codePointAt(0)!)) continue;
      absent.set(`${place} ${character}`, { character: visible(character), place, family });
    }
  }
  if (absent.size > 0) throw new MissingGlyph([...absent.values()]);
}

const spacing = new Set([' ', '\n', '\u3000']);

/** A control or joining character shows nothing: it is named by its number. */
function visible(character: string): string {
  return /[\p{C}\p{M}]/u.test(character)
    ? `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`
    : character;
}
