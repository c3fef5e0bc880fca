import { latestOn } from './appointment.ts';
import type { Organisation } from './organisation.ts';

/** The leader's post that answers for a unit on that day; a section without one of its own has that of its bureau. */
export const portfolioLeadOf = (organisation: Organisation, unit: string, date: string): string | null => {
  const own = latestOn(
    organisation.portfolios.filter((row) => row.unit === unit),
    date,
  );
  if (own) return own.leader;
  const parent = organisation.units.find(({ id }) => id === unit)?.parent;
  return parent === undefined ? null : portfolioLeadOf(organisation, parent, date);
};

/** The post of the deputy who helps a leader on that day. */
export const liaisonOf = (organisation: Organisation, leader: string, date: string): string | null =>
  latestOn(
    organisation.liaisons.filter((row) => row.leader === leader),
    date,
  )?.deputy ?? null;
