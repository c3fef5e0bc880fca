import { type AtlasEdition, longestTexts, MissingGlyph, UnfitForAtlas } from '@guatu/documents';
import type { PressFailure } from './edition.ts';

/** Why a book could not be set, naming the project; null for what is no fault of the texts, and may pass by itself. */
export function failureOf(error: unknown, book: AtlasEdition): PressFailure | null {
  if (error instanceof MissingGlyph) {
    const [first] = error.glyphs;
    const characters = new Set(error.glyphs.map(({ character }) => character));
    const project = placeName(book, first?.place ?? '');
    return { code: 'atlas-unprintable', params: { project, characters: [...characters].join('') } };
  }
  if (!(error instanceof UnfitForAtlas)) return null;
  const project = placeName(book, error.place);
  return error.code === 'not-a-picture'
    ? { code: 'atlas-photograph-unreadable', params: { project } }
    : { code: 'atlas-text-too-long', params: { project, longest: longestAt(error.place) } };
}

/** The project that a place such as `projects[3].content` is in, or the book's month for the preface. */
function placeName({ projects, month }: AtlasEdition, place: string): string {
  const index = /^projects\[(\d+)\]/.exec(place)?.[1];
  return projects[Number(index)]?.name ?? month;
}

const longestAt = (place: string): number => {
  const part = Object.entries(longestTexts).find(([name]) => place.endsWith(name));
  return part?.[1] ?? longestTexts.content;
};
