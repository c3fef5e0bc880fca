/** For whom this browser keeps things: whoever signed in here last and has not signed out. */
const storageKey = 'guatu.account';

export const currentAccount = (): string | null => localStorage.getItem(storageKey);

export const rememberAccount = (account: string): void => localStorage.setItem(storageKey, account);

export const forgetAccount = (): void => localStorage.removeItem(storageKey);
