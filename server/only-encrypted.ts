import { isEncrypted } from './public-url';

/** Tells a browser that came over https never to come without it, for a year. Nothing where there is no https. */
export const onlyEncrypted = (publicUrl: string): Record<string, string> =>
  isEncrypted(publicUrl) ? { 'Strict-Transport-Security': 'max-age=31536000; includeSubDomains' } : {};
