import type { PaperOptions } from '../minutes/pdf.ts';
import { openFontBook } from '../typeset/font-book.ts';
import { widthIn } from '../typeset/font-face.ts';

/** What a masthead has room in, and the smallest size in points that still tells it from a title. */
const typeArea = 156;
const smallest = 22;

/** How a masthead stands to the type area: its width in the smallest size and the room there is, in millimetres. */
export interface MastheadFit {
  readonly width: number;
  readonly room: number;
  /** How many of its characters there is room for. */
  readonly most: number;
}

/** Measures a masthead in the face that it is set in. */
export function measureMasthead(text: string, { fontFolder }: PaperOptions = {}): MastheadFit {
  const { face } = openFontBook(fontFolder).roles.xiaoBiaoSong;
  const inMillimetres = (part: string) => widthIn(face, part) * smallest * (25.4 / 72);
  const characters = [...text];
  const over = characters.findIndex(
    (_, index) => inMillimetres(characters.slice(0, index + 1).join('')) > typeArea,
  );
  return { width: inMillimetres(text), room: typeArea, most: over === -1 ? characters.length : over };
}
