/** Largest body of a command; files travel beside and have a limit of their own. */
export const bodyLimitBytes = 1024 * 1024;

/** A limit as people say it. */
export const megabytes = (bytes: number): string => `${Math.round(bytes / 1024 / 1024)} MB`;
