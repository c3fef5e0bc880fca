/** Where the minutes of an ended meeting stand (二（二）4（2）). */
export const minutesStates = ['draft', 'signed', 'issued'] as const;
export type MinutesState = (typeof minutesStates)[number];
