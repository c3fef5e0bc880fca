/** The posts of the demonstration county that have a part in the chain, by their part. */
export const units = {
  'water-bureau': { clerk: 'water-clerk', lead: 'vice-magistrate-agriculture', liaison: 'office-deputy-3' },
  'housing-bureau': {
    clerk: 'housing-clerk',
    lead: 'vice-magistrate-construction',
    liaison: 'office-deputy-2',
  },
} as const;
export type UnitId = keyof typeof units;

export const desk = 'key-projects-clerk';
export const office = 'government-office-clerk';
export const signers = ['government-office-director', 'magistrate'] as const;
export const supervision = 'supervision-office-clerk';

/** Units that decisions are laid on, and who reports for them. */
export const doers = { 'land-bureau': 'land-clerk', 'water-bureau': 'water-clerk' } as const;

export const everybody = [
  ...Object.values(units).flatMap(({ clerk, lead, liaison }) => [clerk, lead, liaison]),
  desk,
  office,
  ...signers,
  supervision,
  'land-clerk',
  'qingxi-clerk',
] as const;
