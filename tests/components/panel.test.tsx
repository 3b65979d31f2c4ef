// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Panel } from '@/components/panel/panel';
import type { PanelActions } from '@/components/panel/panel-actions';
import type { PanelView } from '@/components/panel/panel-view';
import { LanguageContext } from '@/components/parts/say-context';
import { buttonOf, clear, press, show, textOf } from './show';
import { viewOf, whole } from './view-of';

/** The view with the findings of some rules only, so that others may say more one day. */
const only = (rules: string, view: PanelView): PanelView => ({
  ...view,
  findings: view.findings.filter(({ rule }) => rules.includes(rule)),
});

const actions = {
  shrink: vi.fn(),
  chooseJenis: vi.fn(),
  settle: vi.fn(),
  keepPlace: vi.fn(),
  insertSentence: vi.fn(),
  choosePriority: vi.fn(),
  insertTags: vi.fn(),
  takeOutTag: vi.fn(),
  fix: vi.fn(),
  hush: vi.fn(),
  hushRule: vi.fn(),
  answerAccount: vi.fn(),
} satisfies PanelActions;

const showPanel = (view: PanelView) => show(<Panel view={view} actions={actions} />);

afterEach(async () => {
  await clear();
  vi.clearAllMocks();
});

describe('panel', () => {
  it('mengutip kata yang menjawab dan tidak menampilkan nilai', async () => {
    const host = await showPanel(viewOf(whole));
    expect(textOf(host)).toContain('Kapan, ada: Selasa (15/10/2024) pukul 07.00 WIB');
    expect(textOf(host)).toContain('semua ada');
    expect(textOf(host)).not.toMatch(/%|dari 6|skor/i);
  });

  it('menyisipkan kalimat untuk unsur yang belum ada, dengan tanggal hari ini', async () => {
    const host = await showPanel(viewOf('Lurah Kejaksaan membuka senam sehat di Balai Warga Kejaksaan.'));
    await press(buttonOf(host, 'Sisipkan Kapan'));
    expect(actions.insertSentence).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('Selasa (15/10/2024)'));
  });

  it('menerima bahwa unsur ada di gambar atau di teks', async () => {
    const host = await showPanel(viewOf('Lurah Kejaksaan membuka senam sehat.'));
    await press(buttonOf(host, 'Ada di gambar Kapan'));
    await press(buttonOf(host, 'Sudah ada di teks Di mana'));
    expect(actions.settle.mock.calls).toEqual([
      ['kapan', 'gambar'],
      ['di-mana', 'teks'],
    ]);
  });

  it('bertanya yang mana tempatnya, dan mengingatnya', async () => {
    const view = viewOf('Senam di gg melati', { placeChoices: ['gg melati'] }, { settled: ['di-mana'] });
    const host = await showPanel(view);
    expect(textOf(host)).toContain('dinyatakan ada oleh Anda');
    await press(buttonOf(host, 'Ingat gg melati'));
    await press(buttonOf(host, 'Bukan semuanya'));
    expect(actions.keepPlace.mock.calls).toEqual([['gg melati'], [null]]);
  });

  it('menawarkan perbaikan dengan kata lama dan kata baru', async () => {
    const host = await showPanel(viewOf('Senam di laksanakan pagi ini.'));
    expect(textOf(host)).toContain('tertulis di laksanakan → menjadi dilaksanakan');
    await press(buttonOf(host, 'Ganti'));
    expect(actions.fix.mock.calls[0]?.[0]).toMatchObject([{ rule: 'EJ-03', fix: 'dilaksanakan' }]);
  });

  it('menyebut kata di depan tanda baca yang dibetulkan', async () => {
    const host = await showPanel(only('EJ-14', viewOf('Lurah menyapa warga , lalu pulang.')));
    expect(textOf(host)).toContain('tertulis warga , → menjadi warga,');
  });

  it('memperbaiki semua yang pasti sekaligus, tetapi tidak menimpa akun yang ditandai', async () => {
    const text = 'Senam di laksanakan dan di hadiri kader @posyandu_melati, lalu di buka camat, dihalaman kantor.';
    const host = await showPanel(viewOf(text));
    await press(buttonOf(host, 'Perbaiki semua yang pasti (2)'));
    const fixed = actions.fix.mock.calls[0]?.[0] as { fix: string }[];
    expect(fixed.map(({ fix }) => fix)).toEqual(['dilaksanakan', 'dihadiri']);
  });

  it('membuka paling banyak lima kartu, yang gawat lebih dulu', async () => {
    const wrong = ['laksanakan', 'hadiri', 'pimpin', 'resmikan', 'dampingi', 'ikuti'];
    const text = `${wrong.map((verb) => `Senam di ${verb} lurah.`).join(' ')} NIK 1971015107850001 tercantum.`;
    const host = await showPanel(only('EJ-03 DP-01', viewOf(text)));
    expect(host.querySelectorAll('.catatan')).toHaveLength(5);
    expect(host.querySelector('.catatan')?.classList).toContain('catatan--tahan');
    await press(buttonOf(host, 'Tampilkan 2 catatan lagi'));
    expect(host.querySelectorAll('.catatan')).toHaveLength(7);
  });

  it('mematikan sebuah aturan untuk unit ini, tetapi tidak yang perlu ditahan', async () => {
    const host = await showPanel(only('EJ-03', viewOf('Senam di laksanakan.')));
    await press(buttonOf(host, 'Jangan tampilkan lagi di unit ini'));
    expect(actions.hushRule).toHaveBeenCalledExactlyOnceWith('EJ-03');
    await clear();
    const held = await showPanel(only('DP-01', viewOf('Bantuan untuk Ibu S (NIK 1971015107850001).')));
    expect(() => buttonOf(held, 'Jangan tampilkan lagi di unit ini')).toThrow();
  });

  it('tidak mengulang nomor pribadi di panel', async () => {
    const host = await showPanel(viewOf('Bantuan untuk Ibu S (NIK 1971015107850001).'));
    expect(textOf(host)).toContain('Tahan dulu');
    expect(textOf(host)).not.toContain('1971015107850001');
    await press(buttonOf(host, 'Sudah saya cek'));
    expect(actions.hush).toHaveBeenCalledOnce();
  });

  it('tagar yang sudah ada dikeluarkan dengan ketukan kedua, yang belum ada disisipkan', async () => {
    const host = await showPanel(viewOf(`${whole}\n\n#pangkalpinang`));
    expect(() => buttonOf(host, 'Sisipkan #Pangkalpinang nama daerah')).toThrow();
    await press(buttonOf(host, 'Keluarkan #pangkalpinang sudah ada'));
    expect(actions.takeOutTag).toHaveBeenCalledExactlyOnceWith('#pangkalpinang');
    await press(buttonOf(host, 'Sisipkan #LansiaSehat topik lansia'));
    expect(actions.insertTags).toHaveBeenCalledExactlyOnceWith(['#LansiaSehat']);
  });

  it('tagar di tengah kalimat hanya ditandai: tanpa tagar itu kalimatnya berlubang', async () => {
    const host = await showPanel(viewOf(`Warga #Pangkalpinang hadir. ${whole}`));
    expect(textOf(host)).toContain('#Pangkalpinang sudah ada');
    expect(() => buttonOf(host, 'Keluarkan #Pangkalpinang sudah ada')).toThrow();
  });

  it('menyebut alasan tiap tagar dan menyisipkan semuanya sekaligus', async () => {
    const host = await showPanel(viewOf(whole));
    expect(textOf(host)).toContain('#Pangkalpinang nama daerah');
    expect(textOf(host)).toContain('#LansiaSehat topik lansia');
    await press(buttonOf(host, 'Sisipkan semua (3)'));
    expect(actions.insertTags.mock.lastCall?.[0]).toHaveLength(3);
  });

  it('merapikan semua tagar yang tertulis dengan satu ketukan', async () => {
    const host = await showPanel(viewOf(`${whole}\n\n#kerjabakti #gotongroyong`));
    await press(buttonOf(host, 'Rapikan tagar (2)'));
    const fixes = actions.fix.mock.lastCall?.[0].map(({ fix }: { fix: string }) => fix);
    expect(fixes).toEqual(['#KerjaBakti', '#GotongRoyong']);
  });

  it('prioritas dipilih dengan satu ketukan dan dilepas dengan ketukan berikutnya', async () => {
    const priorities = [1, 2, 3].map((number) => ({ number, name: `Tujuan ke-${number}` }));
    const host = await showPanel(viewOf(whole, { priorities, priority: 2 }));
    expect(() => buttonOf(host, '3. Tujuan ke-3')).toThrow();
    await press(buttonOf(host, 'Lihat semua'));
    await press(buttonOf(host, '3. Tujuan ke-3'));
    await press(buttonOf(host, '2. Tujuan ke-2'));
    expect(actions.choosePriority.mock.calls).toEqual([[3], [0]]);
  });

  it('tanpa daftar prioritas tidak ada yang ditanyakan', async () => {
    expect(textOf(await showPanel(viewOf(whole)))).not.toContain('Prioritas');
  });

  it('mengganti jenis dengan satu ketukan, kesepuluhnya dengan dua', async () => {
    const host = await showPanel(viewOf(whole));
    await press(buttonOf(host, 'Undangan'));
    await press(buttonOf(host, 'Semua jenis'));
    await press(buttonOf(host, 'Klarifikasi'));
    expect(actions.chooseJenis.mock.calls).toEqual([['undangan'], ['klarifikasi']]);
  });

  it('menawarkan salinan bila situs tidak menerima sisipan', async () => {
    const host = await showPanel(viewOf(whole, { refused: '#Pangkalpinang' }));
    expect(textOf(host)).toContain('Belum bisa disisipkan. Salin, lalu tempel dengan Ctrl+V.');
    expect(buttonOf(host, 'Salin')).toBeTruthy();
  });

  it('menghitung panjang menurut tiap platform dan menandai yang kepanjangan dengan kata', async () => {
    const host = await showPanel(viewOf('a'.repeat(281)));
    expect(textOf(host)).toContain('X281/280 terlalu panjang');
    expect(textOf(host)).toContain('Instagram281/2.200');
  });

  it('hanya berisi tombol dan teks: kotak isian akan merebut kursor', async () => {
    const host = await showPanel(viewOf('Senam di laksanakan.'));
    expect(host.querySelectorAll('input, select, textarea, [contenteditable], a[href]')).toHaveLength(0);
    for (const button of host.querySelectorAll('button')) expect(button.type).toBe('button');
  });

  it('berbahasa Inggris bila dipilih', async () => {
    const host = await show(
      <LanguageContext value="en">
        <Panel view={viewOf('Lurah Kejaksaan membuka senam sehat.')} actions={actions} />
      </LanguageContext>,
    );
    expect(textOf(host)).toContain('When, missing');
  });
});
