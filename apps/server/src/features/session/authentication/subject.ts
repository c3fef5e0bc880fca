/** What failures are counted of. */
export const accountSubject = (userName: string): string => `account ${userName}`;
export const addressSubject = (address: string): string => `address ${address}`;
