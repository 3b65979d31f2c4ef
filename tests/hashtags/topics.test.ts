import { describe, expect, it } from 'vitest';
import { read } from '@/lib/bahasa/read';
import { checkerFor } from '@/lib/check/checker-for';
import { unknownAgency } from '@/lib/draft/agency';
import { defaultTaste } from '@/lib/draft/taste';
import { topics } from '@/lib/hashtags/data/topics';
import { isLegalTag, tagKey, tagOf } from '@/lib/hashtags/legal-tag';
import { topicsIn } from '@/lib/hashtags/topics-in';

const namesIn = (text: string) => topicsIn(read(text)).map(({ topic }) => topic.name);

describe('daftar topik', () => {
  it('memuat sekurangnya empat puluh topik pemerintah daerah', () => {
    expect(topics.length).toBeGreaterThanOrEqual(40);
  });

  it.each(topics.map((topic) => [topic.name, topic] as const))(
    '%s: tagar sah, dan tiap isyaratnya dikenali',
    (_, topic) => {
      for (const tag of topic.tags) expect(tag).toSatisfy(isLegalTag);
      for (const cue of topic.cues) expect(namesIn(`Ada ${cue} hari ini`), cue).toContain(topic.name);
    },
  );

  it('tidak satu pun tagarnya ditegur oleh pemeriksaan sendiri', () => {
    const check = checkerFor(unknownAgency, defaultTaste);
    const rulesOf = (text: string) =>
      check(
        { surface: 'facebook', account: null, kind: 'post', text, writtenAt: 0, media: [], settled: [] },
        [],
      ).findings.map(({ rule }) => rule);
    const plain = rulesOf('Warga berkumpul di balai.');
    const scolded = topics
      .flatMap(({ tags }) => tags)
      .filter((tag) => rulesOf(`Warga berkumpul di balai.\n\n${tag}`).some((rule) => !plain.includes(rule)));
    expect(scolded).toEqual([]);
    expect(rulesOf('Warga berkumpul di balai.\n\n#kerjabakti')).toContain('AK-01');
  });

  it('tidak memakai nama, tagar, atau isyarat yang sama dua kali', () => {
    const all = [topics.map(({ name }) => name), topics.flatMap(({ tags }) => tags.map(tagKey))];
    for (const list of [...all, topics.flatMap(({ cues }) => cues)])
      expect(list.filter((one, at) => list.indexOf(one) !== at)).toEqual([]);
  });
});

describe('topik sebuah tulisan', () => {
  it('pembukanya lebih penting daripada yang disebut kemudian', () => {
    expect(namesIn('Posyandu dibuka.\nSetelah itu kerja bakti.')).toEqual(['posyandu', 'kerja bakti']);
  });

  it('yang disebut sekali jauh di belakang bukan pokoknya', () => {
    const far = `Posyandu dibuka. ${'Warga datang bersama keluarga. '.repeat(9)}`;
    expect(namesIn(`${far}Ada juga pasar murah.`)).toEqual(['posyandu']);
    expect(namesIn(`${far}Ada juga pasar murah. Pasar murah ramai.`)).toEqual(['posyandu', 'pasar murah']);
  });

  it('hanya kata utuh: "bukti" dan "gurun" tidak menunjukkan topik', () => {
    expect(namesIn('Bukti di gurun itu kuat.')).toEqual([]);
  });
});

describe('tagar dari nama', () => {
  it.each([
    ['Kelurahan Air Itam', '#KelurahanAirItam'],
    ["Jum'at berkah", '#JumatBerkah'],
    ['warga-siaga', '#WargaSiaga'],
    ['2025', ''],
    ['', ''],
  ])('%j menjadi %j', (name, tag) => {
    expect(tagOf(name)).toBe(tag);
  });

  it.each(["#Jum'at", '#warga-siaga', '#2025', '#', 'Posyandu', '# Posyandu'])('%s tidak sah', (tag) => {
    expect(isLegalTag(tag)).toBe(false);
  });
});
