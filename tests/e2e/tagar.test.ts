import { describe, expect, test } from 'vitest';
import { type ComposerCase, composerList } from './composers/composer-list';
import { openDesk } from './composers/desk';
import { describeStages } from './stages';
import { waitUntil } from './wait-until';

const body = 'Posyandu Melati dibuka, lalu warga bekerja bakti.';
const inserted = ['#Pangkalpinang', '#Posyandu', '#KerjaBakti', '#GotongRoyong', '#KelurahanKejaksaan'];

/** The plain box for a comment on Instagram. */
const plainBox = 'article textarea';
const comment: ComposerCase = {
  ...(composerList.find(({ name }) => name.startsWith('Instagram')) as ComposerCase),
  name: 'Instagram, kotak biasa untuk komentar',
  at: 'www.instagram.com/',
  box: plainBox,
  open: async ({ page }) => void (await page.waitForSelector(plainBox)),
};
/** Draft.js, Lexical in its forms, and a plain textarea; how many tags each has room for. */
const rooms: [RegExp, number][] = [
  [/^X, sebaris/, 3],
  [/^Facebook, dialog Buat/, 3],
  [/^Instagram, dialog Buat/, 5],
  [/^Threads, dialog/, 1],
  [/^Meta Business/, 3],
];
const boxes = [
  ...rooms.flatMap(([name, room]) =>
    composerList.filter((one) => name.test(one.name)).map((composer) => ({ name: composer.name, composer, room })),
  ),
  { name: comment.name, composer: comment, room: 5 },
];
const priorities = [
  { number: 1, name: 'Layanan dasar yang mudah' },
  { number: 2, name: 'Lingkungan bersih' },
  { number: 3, name: 'Ekonomi warga' },
];

describeStages(
  (stage) => {
    test('setiap situs ada di antaranya', () => {
      expect(boxes).toHaveLength(rooms.length + 1);
    });

    describe.each(boxes)('$name', ({ composer, room }) => {
      test('ketukan menyisipkan, ketukan kedua mengeluarkan, dan semuanya sekaligus adalah satu langkah urung', async () => {
        const { ledger, page } = stage();
        const desk = await openDesk(page, composer, ledger);
        await desk.write(body);
        await desk.openPanel();
        await desk.pressOurs('Sisipkan #Pangkalpinang');
        await desk.holds(`${body}\n\n#Pangkalpinang `);
        await desk.pressOurs('Keluarkan #Pangkalpinang');
        await waitUntil('tanpa tagar', async () => (await desk.model()).trimEnd() === body);
        await desk.undo();
        await desk.holds(`${body}\n\n#Pangkalpinang `);
        await desk.pressOurs('Keluarkan #Pangkalpinang');
        await waitUntil('tanpa tagar', async () => (await desk.model()).trimEnd() === body);
        if (room < 2) return expect(await desk.readOurs()).not.toContain('Sisipkan semua');
        const before = await desk.model();
        await desk.pressOurs(`Sisipkan semua (${room})`);
        await desk.holds(`${body}\n\n${inserted.slice(0, room).join(' ')} `);
        await desk.undo();
        await desk.holds(before);
      });
    });

    test('prioritas yang diketuk ikut tercatat sebagai angka, dan berdiri paling depan untuk jenis yang sama', async () => {
      const { ledger, page } = stage();
      const composer = composerList.find(({ name }) => name.startsWith('Facebook, dialog Buat'));
      if (!composer) throw new Error('Kotak Facebook tidak ada dalam daftar.');
      await ledger.change({ priorities });
      const desk = await openDesk(page, composer, ledger);
      await desk.write(body);
      await desk.openPanel();
      await desk.pressOurs('Lihat semua');
      await desk.pressOurs('3. Ekonomi warga');
      await desk.send();
      await waitUntil('tercatat', async () => (await ledger.read()).posts.length === 1);
      const [post] = (await ledger.read()).posts;
      expect(post).toMatchObject({ priority: 3, hashtags: [] });

      const again = await openDesk(page, composer, ledger);
      await again.write(body);
      await again.openPanel();
      await again.seeOurs('Prioritas daerah');
      expect(await again.readOurs()).toMatch(/3\. Ekonomi warga\s+1\. Layanan dasar/);
    });
  },
  ['chromium'],
);
