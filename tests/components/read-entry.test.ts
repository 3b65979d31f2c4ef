import { describe, expect, it } from 'vitest';
import { readEntry, type Typed } from '@/components/popup/read-entry';
import { readClock, readDay, readLink } from '@/components/popup/read-typed';
import { emptyTyped } from '@/components/popup/write-typed';

// Wednesday 2026-11-18, 09.00 WIB.
const now = Date.parse('2026-11-18T02:00:00Z');
const today = '2026-11-18';
const read = (over: Partial<Typed>, zone = 'Asia/Jakarta') =>
  readEntry(
    { platform: 'x', jenis: 'layanan', day: '18/11/2026', clock: '08.30', link: '', ...over },
    now,
    today,
    zone,
  );

describe('readDay', () => {
  it.each([
    ['15/10/2026', '2026-10-15'],
    [' 5-11-26 ', '2026-11-05'],
    ['5.11.2026', '2026-11-05'],
    ['5 11', '2026-11-05'],
    ['31/12', '2025-12-31'],
    ['29/2/2024', '2024-02-29'],
  ])('membaca "%s" sebagai %s', (typed, day) => {
    expect(readDay(typed, today)).toBe(day);
  });

  it.each(['', 'kemarin', '31/11/2026', '29/2/2026', '2026-11-05', '0/11/2026', '5/13/2026', '5/11/202'])(
    'tidak menebak "%s"',
    (typed) => {
      expect(readDay(typed, today)).toBeNull();
    },
  );
});

describe('readClock', () => {
  it.each([
    ['08.30', 510],
    ['8:30', 510],
    ['0830', 510],
    ['8', 480],
    ['00.00', 0],
    ['23.59', 1439],
  ])('membaca "%s"', (typed, minutes) => {
    expect(readClock(typed)).toBe(minutes);
  });

  it.each(['', 'pagi', '24.00', '08.60', '8.3', '12345'])('tidak menebak "%s"', (typed) => {
    expect(readClock(typed)).toBeNull();
  });
});

describe('readLink', () => {
  it('boleh kosong, dan melengkapi https', () => {
    expect(readLink('  ')).toBe('');
    expect(readLink('instagram.com/p/abc')).toBe('https://instagram.com/p/abc');
    expect(readLink('http://contoh.go.id/a?b=1')).toBe('http://contoh.go.id/a?b=1');
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,a',
    'ftp://contoh.go.id',
    'tautan saya',
    'https://',
    'contoh',
    `a.id/${'x'.repeat(600)}`,
  ])('menolak "%s"', (typed) => {
    expect(readLink(typed)).toBeNull();
  });
});

describe('readEntry', () => {
  it('memakai zona unit untuk hari dan jam', () => {
    expect(read({ day: '17/11/2026' })).toEqual({
      entry: { platform: 'x', jenis: 'layanan', publishedAt: Date.parse('2026-11-17T01:30:00Z'), link: '' },
    });
    expect(read({ day: '17/11/2026' }, 'Asia/Jayapura')).toMatchObject({
      entry: { publishedAt: Date.parse('2026-11-16T23:30:00Z') },
    });
  });

  it('menolak yang belum tiba, sampai ke menitnya', () => {
    expect(read({ clock: '09.00' })).toHaveProperty('entry');
    expect(read({ clock: '09.01' })).toEqual({ troubles: { clock: 'futureClock' } });
    expect(read({ clock: '10.30' }, 'Asia/Makassar')).toEqual({ troubles: { clock: 'futureClock' } });
    expect(read({ day: '19/11/2026', clock: '00.00' })).toEqual({ troubles: { day: 'futureDay' } });
  });

  it('menerima sampai 31 hari ke belakang', () => {
    expect(read({ day: '18/10/2026' })).toHaveProperty('entry');
    expect(read({ day: '17/10/2026' })).toEqual({ troubles: { day: 'oldDay' } });
  });

  it('menyebut semua yang keliru sekaligus', () => {
    expect(read({ platform: null, day: 'x', clock: 'x', link: 'x' })).toEqual({
      troubles: { platform: 'noPlatform', day: 'unreadableDay', clock: 'unreadableClock', link: 'unreadableLink' },
    });
  });

  it('menerima isian awal begitu tempatnya dipilih', () => {
    expect(read({ ...emptyTyped(now, 'Asia/Jakarta'), platform: 'x' })).toMatchObject({ entry: { publishedAt: now } });
  });
});
