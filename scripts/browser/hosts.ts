/** The hosts that a practice browser finds on this computer; every other name leads nowhere. */
export const practiceHosts = [
  'www.facebook.com',
  'business.facebook.com',
  'www.instagram.com',
  'x.com',
  'www.threads.com',
  'www.threads.net',
] as const;
