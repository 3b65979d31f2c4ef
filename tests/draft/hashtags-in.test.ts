import { expect, it } from 'vitest';
import { fingerprintOf } from '@/lib/draft/fingerprint';
import { hashtagsIn } from '@/lib/draft/hashtags-in';

it('membaca tagar seperti yang dibaca situsnya', () => {
  expect(hashtagsIn('Ayo #Posyandu, (#SehatSelalu) #2025 a#b #HUT79RI #warga-siaga')).toEqual([
    '#Posyandu',
    '#SehatSelalu',
    '#HUT79RI',
    '#warga',
  ]);
});

it('mengenali unggahan yang sama walau spasi dan hurufnya berbeda', () => {
  expect(fingerprintOf('Senam  Lansia\n digelar ')).toBe(fingerprintOf('senam lansia digelar'));
  expect(fingerprintOf('senam lansia digelar')).not.toBe(fingerprintOf('senam lansia digelar.'));
});
