import type { AtlasEdition } from './edition.ts';

/** What a spread cannot take: a text longer than its page, or a file that is no picture. `code` is stable. */
export class UnfitForAtlas extends Error {
  readonly code: 'text-too-long' | 'not-a-picture';
  /** A path in the model: `projects[3].content`. */
  readonly place: string;

  constructor(code: UnfitForAtlas['code'], place: string, detail: string) {
    super(`${place}: ${detail}`);
    this.name = 'UnfitForAtlas';
    this.code = code;
    this.place = place;
  }
}

/** In characters, at the smallest size that can still be read. */
export const longestTexts = { name: 80, content: 900, progress: 900, preface: 1600, caption: 60 } as const;

/** @throws UnfitForAtlas for the first text that is too long for its place. */
export function requireFit({ preface, projects }: AtlasEdition): void {
  const texts = [
    { text: preface, place: 'preface', longest: longestTexts.preface },
    ...projects.flatMap(({ name, content, progress, photographs }, index) => {
      const at = `projects[${index}]`;
      return [
        { text: name, place: `${at}.name`, longest: longestTexts.name },
        { text: content ?? '', place: `${at}.content`, longest: longestTexts.content },
        { text: progress ?? '', place: `${at}.progress`, longest: longestTexts.progress },
        ...photographs.map(({ caption }, photograph) => ({
          text: caption,
          place: `${at}.photographs[${photograph}].caption`,
          longest: longestTexts.caption,
        })),
      ];
    }),
  ];
  for (const { text, place, longest } of texts) {
    const length = [...text].length;
    if (length > longest) {
      throw new UnfitForAtlas('text-too-long', place, `${length} characters, at most ${longest}`);
    }
  }
}
