export const registerStates = [
  'overdue',
  'unclosed',
  'open',
  'acknowledged',
  'reported',
  'sent-back',
  'closed',
] as const;

/** What of the register one looks at; stands in the address, so that it can be sent to somebody. */
export type RegisterSearch = {
  state?: (typeof registerStates)[number];
  unit?: string;
  source?: string;
  page?: number;
};

/** Reads an address; what is no filter is left out. */
export const readRegisterSearch = ({
  state,
  unit,
  source,
  page,
}: Record<string, unknown>): RegisterSearch => {
  const known = registerStates.find((one) => one === state);
  const whole = Number(page);
  return {
    ...(known === undefined ? {} : { state: known }),
    ...(typeof unit === 'string' && unit !== '' ? { unit } : {}),
    ...(typeof source === 'string' && source !== '' ? { source } : {}),
    ...(Number.isInteger(whole) && whole > 1 ? { page: whole } : {}),
  };
};
