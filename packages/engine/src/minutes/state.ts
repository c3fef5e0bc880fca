/**
 * Where minutes stand, and where a paper that corrects them does (二（二）4（2）): worded, in the hands of those who sign,
 * signed by the last of them, out.
 */
export const minutesStates = ['draft', 'in-sign-off', 'signed', 'issued'] as const;
export type MinutesState = (typeof minutesStates)[number];
