/** Millimetres in twips, the unit of a Word page: twenty to the point. */
export const twips = (millimetres: number): number => Math.round((millimetres / 25.4) * 1440);
