import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LogDatabase } from '@/lib/log/database';
import { noteAsked } from '@/lib/log/note-asked';
import { dueQuestions } from '@/lib/log/questions';
import { settle, type Unit } from '@/lib/log/settle';
import { pressedAt, submissionWith } from './submission';

const zone = 'Asia/Jakarta';
const hour = 3_600_000;
const official: Unit = { isOfficial: true, zone, mandatoryTags: [] };
let log: LogDatabase;

beforeEach(() => {
  log = new LogDatabase(`uji-${crypto.randomUUID()}`);
});
afterEach(() => log.delete());

const doubt = (id: string, armedAt: number) =>
  settle(submissionWith({ id, text: id, state: 'unknown', armedAt }), official, log);

/** Opens the popup: what it shows, and remembers as asked. */
async function open(at: number): Promise<string[]> {
  const shown = dueQuestions(await log.waiting.toArray(), (await log.read('asked')) ?? {}, at, zone);
  await noteAsked(at, zone, log);
  return shown.map(({ id }) => id);
}

describe('permukaan yang sering meragukan', () => {
  it('pertanyaan ketiga dalam sehari tidak lagi ditanyakan di halaman', async () => {
    expect(await doubt('a', pressedAt)).toBe('held');
    expect(await doubt('b', pressedAt + hour)).toBe('held');
    expect(await doubt('c', pressedAt + 2 * hour)).toBe('later');
  });

  it('tiga pertanyaan dalam tiga hari tetap ditanyakan satu per satu', async () => {
    await doubt('a', pressedAt);
    await doubt('b', pressedAt + 30 * hour);
    expect(await doubt('c', pressedAt + 60 * hour)).toBe('held');
    expect(await open(pressedAt + 61 * hour)).toEqual(['a', 'b', 'c']);
    expect(await open(pressedAt + 62 * hour)).toEqual(['a', 'b', 'c']);
  });

  it('pertanyaannya ditunjukkan bersama di popup, paling banyak sekali sehari', async () => {
    for (const id of ['a', 'b', 'c']) await doubt(id, pressedAt);
    const opened = pressedAt + hour;
    expect(await open(opened)).toEqual(['a', 'b', 'c']);
    expect(await open(opened)).toEqual(['a', 'b', 'c']);
    expect(await open(opened + hour)).toEqual([]);
    await settle(submissionWith({ id: 'f', text: 'f', surface: 'facebook', state: 'unknown' }), official, log);
    expect(await open(opened + 2 * hour)).toEqual(['f']);
    expect(await open(opened + 3 * hour)).toEqual(['f']);
    expect(await open(opened + 20 * hour)).toEqual(['a', 'b', 'c', 'f']);
  });
});

describe('yang terbit pada hari lain', () => {
  it('ditanyakan mulai esok hari, dan setelah dijawab Belum pada hari berikutnya lagi', async () => {
    await settle(submissionWith({ state: 'scheduled' }), official, log);
    expect(await open(pressedAt + 5 * hour)).toEqual([]);
    expect(await open(pressedAt + 18 * hour)).toEqual(['a1']);
    await log.waiting.update('a1', { askedAt: pressedAt + 18 * hour });
    expect(await open(pressedAt + 20 * hour)).toEqual([]);
    expect(await open(pressedAt + 42 * hour)).toEqual(['a1']);
  });
});

it('menanyakan akun satu kali, berapa pun unggahan yang menunggunya', async () => {
  const unknown = { ...official, isOfficial: undefined };
  for (const id of ['a', 'b']) await settle(submissionWith({ id, text: id, state: 'confirmed' }), unknown, log);
  await settle(submissionWith({ id: 'c', account: '@lain', state: 'confirmed' }), unknown, log);
  expect(await open(pressedAt + hour)).toEqual(['a', 'c']);
});
