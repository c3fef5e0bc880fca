/** How wide a text is in full-width characters: a digit or Latin letter takes half of one. */
export const fullWidths = (text: string): number =>
  [...text].reduce((sum, character) => sum + (/[\u0020-\u007e]/u.test(character) ? 0.5 : 1), 0);
