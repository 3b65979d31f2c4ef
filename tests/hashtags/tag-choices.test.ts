import { describe, expect, it } from 'vitest';
import { read } from '@/lib/bahasa/read';
import { type Agency, unknownAgency } from '@/lib/draft/agency';
import { noHabits } from '@/lib/draft/habits';
import { insertTag } from '@/lib/draft/insertions';
import type { PlatformId } from '@/lib/draft/platform';
import { roomForTags } from '@/lib/hashtags/room-for-tags';
import { tagChoices } from '@/lib/hashtags/tag-choices';

const agency: Agency = {
  ...unknownAgency,
  unit: 'Kelurahan Air Itam',
  city: 'Kota Pangkalpinang',
  tags: [{ tag: '#BulanGizi', isMandatory: true }],
};
const text = 'Posyandu Melati dibuka. Warga bekerja bakti di halaman.';
const choices = (written: string, platforms: PlatformId[] = ['facebook']) =>
  tagChoices(read(written), agency, noHabits, '2026-11-21', platforms);
const tagsOf = (...given: Parameters<typeof choices>) => choices(...given).map(({ tag }) => tag);

describe('banyaknya tagar', () => {
  it.each<[PlatformId[], number]>([
    [['instagram'], 5],
    [['threads'], 1],
    [['x'], 3],
    [['facebook'], 3],
    [['facebook', 'instagram'], 3],
    [['website'], 3],
    [[], 3],
  ])('%j: %i', (platforms, most) => {
    expect(roomForTags(platforms)).toBe(most);
  });

  it('saran tidak melebihi yang berguna di platformnya', () => {
    expect(tagsOf(text, ['instagram'])).toHaveLength(5);
    expect(tagsOf(text, ['facebook'])).toHaveLength(3);
    expect(tagsOf(text, ['threads'])).toEqual(['#BulanGizi']);
  });

  it('tagar yang ditulis sendiri ikut mengisi tempatnya', () => {
    expect(tagsOf(`${text}\n\n#Melati #Bakung`)).toEqual(['#BulanGizi']);
  });

  it('yang wajib tetap ditawarkan walau tempatnya sudah penuh', () => {
    expect(tagsOf(`${text}\n\n#Melati #Bakung #Kenanga #Seroja`)).toEqual(['#BulanGizi']);
  });
});

describe('ketukan pada tagar', () => {
  it('yang disisipkan tetap di tempatnya, sehingga ketukan kedua mengeluarkannya', () => {
    let written = text;
    const first = tagsOf(text);
    for (const tag of first) {
      const { span, text: added } = insertTag(written, tag);
      written = written.slice(0, span.start) + added + written.slice(span.end);
      const now = choices(written);
      expect(now.map((one) => one.tag)).toEqual(first);
      expect(now.find((one) => one.tag === tag)).toMatchObject({ written: tag, canGo: true });
    }
  });

  it('ejaan di tulisan yang dikeluarkan, bukan ejaan saran', () => {
    expect(choices(`${text}\n\n#bulan_gizi`)[0]).toMatchObject({
      tag: '#BulanGizi',
      written: '#bulan_gizi',
      canGo: true,
    });
  });

  it('tagar di tengah kalimat tidak dikeluarkan', () => {
    expect(choices(`Mari sambut #BulanGizi bersama. ${text}`)[0]).toMatchObject({
      written: '#BulanGizi',
      canGo: false,
    });
  });
});
