/** What is typed at the login, as the store keeps it: capitals and spaces around it make no difference. */
export const accountNameOf = (typed: string): string => typed.trim().toLowerCase();

/** It stands in the audit and in addresses of authenticator apps: plain letters only. */
export const isAccountName = (name: string): boolean => /^[a-z][a-z0-9.-]{2,31}$/.test(name);
