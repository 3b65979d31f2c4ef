import nlp from 'compromise/one';
import { expect, test } from 'vitest';
import { wordList } from '@/lib/bahasa/data/word-list';
import { isActiveVerb } from '@/lib/bahasa/is-active-verb';
import { matchPatterns } from '@/lib/bahasa/net';
import { patterns } from '@/lib/bahasa/patterns';
import { sentencesOf } from '@/lib/bahasa/sentences';
import { tokenize } from '@/lib/bahasa/tokenize';

const hitsOf = (text: string) =>
  sentencesOf(tokenize(text)).flatMap((sentence) =>
    matchPatterns(sentence).map(({ pattern, from, to }) => [
      pattern.id,
      sentence.tokens
        .slice(from, to)
        .map((token) => token.text)
        .join(' '),
    ]),
  );

test('menemukan pola dengan kata-katanya, di mana pun letaknya dalam kalimat', () => {
  expect(hitsOf('Warga Melati kemarin sore bergotong royong dalam rangka Hari Bumi.')).toEqual([
    ['dalam-rangka', 'dalam rangka'],
  ]);
  expect(hitsOf('Untuk mencegah banjir, selokan dibersihkan.')).toEqual([
    ['untuk-tujuan', 'Untuk mencegah'],
    ['untuk-pembuka', 'Untuk mencegah'],
  ]);
  const found = hitsOf('Acara diawali dengan doa, lalu daftar melalui kader tanpa biaya.').map(([id]) => id);
  expect(new Set(found)).toEqual(new Set(['urutan-acara', 'melalui-cara', 'tanpa-biaya']));
});

test('diam bila kata pemicunya tidak membentuk pola', () => {
  expect(hitsOf('Bupati sarapan dengan lurah. Warga pulang untuk makan.')).toEqual([]);
});

test('menemukan tiap pola sekali walau pemicunya berulang', () => {
  const ids = hitsOf('Warga datang untuk melihat, untuk menanam, dan untuk merawat.').map(([id]) => id);
  expect(ids).toEqual(['untuk-tujuan', 'untuk-tujuan', 'untuk-tujuan']);
});

test('menjaga jumlah pola tetap sedikit', () => {
  expect(patterns.length).toBeLessThanOrEqual(20);
  expect(new Set(patterns.map(({ id }) => id)).size).toBe(patterns.length);
});

test('setiap kata pembuka adalah kata pertama polanya sendiri', () => {
  for (const { match, opener } of patterns) {
    const first = match.split(' ')[0]?.match(/[a-z]+/g);
    for (const word of wordList(opener)) expect(first).toContain(word);
  }
});

test('menemukan hal yang sama seperti compromise yang menyisir seluruh kalimat', () => {
  const words = wordList(
    'untuk mencegah tetap membantu dengan tujuan cara dalam rangka sebagai salah satu upaya tanpa biaya melalui diawali oleh harapan warga dapat terdiri dari',
  );
  const whole = patterns.map(({ match, id, isHead }) => ({ match: isHead ? `^${match}` : match, id }));
  const net = nlp.buildNet(whole as Parameters<typeof nlp.buildNet>[0]);
  let seed = 20261121;
  const pick = () => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return words[Math.floor((seed / 2_147_483_648) * words.length)] ?? '';
  };
  let found = 0;
  for (let round = 0; round < 300; round++) {
    const text = Array.from({ length: 14 }, pick).join(' ');
    const terms = text.split(' ').map((word) => ({
      text: word,
      normal: word,
      pre: '',
      post: ' ',
      tags: isActiveVerb(word) ? ['Aktif'] : [],
    }));
    const swept = nlp([{ terms }] as unknown as string).sweep(net, { tagger: false }) as unknown as {
      found: { id: string; view: { text: () => string } }[];
    };
    const expected = swept.found.map(({ id, view }) => `${id}: ${view.text().trim()}`).sort();
    const own = hitsOf(text).map(([id, matched]) => `${id}: ${matched}`);
    expect(own.sort(), text).toEqual(expected);
    found += expected.length;
  }
  expect(found).toBeGreaterThan(250);
});
