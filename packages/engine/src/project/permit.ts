/** Approvals and land that a project goes through, in their usual order; `other` bears its own name. */
export const permits = [
  'approval',
  'land-pre-examination',
  'feasibility-study',
  'environment',
  'water-and-soil',
  'energy',
  'social-stability',
  'preliminary-design',
  'forest-land',
  'land-conversion',
  'land-use-planning',
  'land-supply',
  'works-planning',
  'bidding',
  'construction-permit',
  'other',
] as const;
export type Permit = (typeof permits)[number];

export const permitStates = ['not-begun', 'in-hand', 'granted', 'not-needed'] as const;
export type PermitState = (typeof permitStates)[number];
