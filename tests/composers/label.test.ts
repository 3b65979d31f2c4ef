import { expect, it } from 'vitest';
import { hosts, matches } from '@/lib/composers/hosts';
import { siteOf } from '@/lib/composers/index';
import { holdsOne, plain, startsWithOne } from '@/lib/composers/label';

it('mendengar label seperti orang: huruf besar, titik, dan huruf tak tampak tidak berarti', () => {
  expect(plain('  Tulis\u200B  Keterangan…')).toBe('tulis keterangan');
  expect(startsWithOne('Tulis keterangan...', ['tulis keterangan'])).toBe(true);
  expect(startsWithOne('Ditulis', ['tulis'])).toBe(false);
  expect(holdsOne('Maaf, you Can’t  post now', ["can't post"])).toBe(true);
});

it('berjalan di enam situs rilis ini, tidak lebih', () => {
  expect(matches).toHaveLength(hosts.length);
  expect(matches).toContain('https://x.com/*');
  expect(siteOf('x.com')?.surface).toBe('x');
  expect(siteOf('example.com')).toBeUndefined();
});
