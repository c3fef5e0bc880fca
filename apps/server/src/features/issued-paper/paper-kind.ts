/** What goes out with a number of its own. */
export const numberedKinds = [
  'supervision-notice',
  'bulletin',
  'special-report',
  'minutes',
  'minutes-correction',
  'groundbreaking-plan',
  'tour-plan',
  'tour-report',
] as const;
/** What goes out without one. */
export const unnumberedKinds = ['docket', 'extension-report', 'handover'] as const;

export type NumberedKind = (typeof numberedKinds)[number];
export type UnnumberedKind = (typeof unnumberedKinds)[number];
export type PaperKind = NumberedKind | UnnumberedKind;
