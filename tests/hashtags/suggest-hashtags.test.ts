import { describe, expect, it } from 'vitest';
import { unknownAgency } from '@/lib/draft/agency';
import { suggestHashtags } from '@/lib/hashtags/suggest-hashtags';

const agency = {
  ...unknownAgency,
  unit: 'Kelurahan Air Itam',
  city: 'Kota Pangkalpinang',
  tags: [
    { tag: '#PangkalpinangBersih', isMandatory: false },
    { tag: '#HariGizi', isMandatory: true },
  ],
};
const today = '2026-11-21';
const tagsOf = (text: string) => suggestHashtags(text, agency, today).map(({ tag }) => tag);

describe('saran tagar', () => {
  it('yang wajib lebih dulu, lalu daftar Diskominfo, kota, dan unit', () => {
    expect(tagsOf('')).toEqual(['#HariGizi', '#PangkalpinangBersih', '#Pangkalpinang', '#KelurahanAirItam']);
  });

  it('menandai yang sudah ada di tulisan, apa pun besar kecil hurufnya', () => {
    const present = suggestHashtags('Ayo #harigizi', agency, today).filter(({ isPresent }) => isPresent);
    expect(present.map(({ tag }) => tag)).toEqual(['#HariGizi']);
  });

  it('tidak menyarankan tagar yang sama dua kali', () => {
    const twice = { ...agency, tags: [{ tag: '#pangkalpinang', isMandatory: true }] };
    expect(suggestHashtags('', twice, today).map(({ tag }) => tag)).toEqual(['#pangkalpinang', '#KelurahanAirItam']);
  });

  it('tidak menyarankan apa-apa sebelum unitnya dikenal', () => {
    expect(suggestHashtags('Senam lansia', unknownAgency, today)).toEqual([]);
  });

  it('tidak menyarankan tagar di luar masanya', () => {
    const tags = [
      { tag: '#HUTke80RI', isMandatory: true, until: '2025-08-31' },
      { tag: '#BulanDana', isMandatory: true, from: '2026-11-01', until: '2026-11-30' },
    ];
    expect(suggestHashtags('', { ...unknownAgency, tags }, today).map(({ tag }) => tag)).toEqual(['#BulanDana']);
  });
});
