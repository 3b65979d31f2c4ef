/**
 * Where the content script runs. Final for this release: a host that is added later makes Chrome switch the
 * extension off until each user accepts it again.
 */
export const hosts = [
  'www.facebook.com',
  'business.facebook.com',
  'www.instagram.com',
  'x.com',
  'www.threads.com',
  'www.threads.net',
] as const;

export const matches = hosts.map((host) => `https://${host}/*`);
