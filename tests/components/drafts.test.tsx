// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { DraftList } from '@/components/popup/draft-list';
import { type DraftView, draftViewOf } from '@/components/popup/draft-view';
import { checkerFor } from '@/lib/check/checker-for';
import { unknownAgency } from '@/lib/draft/agency';
import type { Draft } from '@/lib/draft/draft';
import { noHabits } from '@/lib/draft/habits';
import { defaultTaste } from '@/lib/draft/taste';
import { buttonOf, clear, press, show, textOf, until } from './show';

const agency = { ...unknownAgency, unit: 'Kelurahan Kejaksaan' };
const check = checkerFor(agency, defaultTaste);
const today = '2024-10-15';

function viewOf(text: string, box = 1): DraftView {
  const draft: Draft = {
    surface: 'facebook',
    account: null,
    kind: 'post',
    text,
    writtenAt: Date.UTC(2024, 9, 15, 3),
    media: [],
    jenis: 'kegiatan',
    settled: [],
  };
  const result = check(draft, []);
  return draftViewOf(box, draft, result, result.findings, { agency, habits: noHabits, today });
}

const text = 'Kerja bakti di laksanakan warga.';

afterEach(clear);

it('menyebut yang belum ada dengan kalimat untuk disisipkan, dan yang perlu diperbaiki dengan gantinya', async () => {
  const host = await show(<DraftList drafts={[viewOf(text)]} language="id" onApply={async () => 'done'} />);
  expect(textOf(host)).toContain('Kapan: belum ada');
  expect(textOf(host)).toMatch(/Perbaiki: di laksanakan → dilaksanakan/);
  expect([...host.querySelectorAll('h2, h3')].map((one) => `${one.tagName} ${textOf(one)}`)).toEqual([
    'H2 Draf di tab ini',
    'H3 Facebook',
  ]);
});

it('menaruh yang perlu ditahan paling atas, dan tidak memperlihatkan lagi NIK yang diperingatkannya', async () => {
  const view = viewOf(`${text} NIK 1971014203900012 tercantum.`);
  const host = await show(<DraftList drafts={[view]} language="id" onApply={async () => 'done'} />);
  expect(textOf(host.querySelector('li') as Element)).toContain('Tahan dulu: 1971••••••••••••');
  expect(host.innerHTML).not.toContain('1971014203900012');
});

it('meneruskan perubahan bersama teks yang diperiksa, memberi tahu, dan memindahkan fokus ke sana', async () => {
  const apply = vi.fn(async () => 'done' as const);
  const host = await show(<DraftList drafts={[viewOf(text, 7)]} language="id" onApply={apply} />);
  await press(buttonOf(host, 'Ganti di laksanakan'));
  expect(apply).toHaveBeenCalledExactlyOnceWith(7, [{ span: { start: 12, end: 25 }, text: 'dilaksanakan' }], text);
  await until(() => expect(textOf(host.querySelector('[role="status"]') as Element)).toContain('Sudah masuk'));
  expect(document.activeElement).toBe(host.querySelector('.notice'));
});

it('menawarkan tagar dengan alasannya, satu per satu atau sekaligus, dan mengeluarkannya lagi', async () => {
  const apply = vi.fn(async () => 'done' as const);
  const written = `${text}\n\n#KerjaBakti `;
  const host = await show(<DraftList drafts={[viewOf(text, 7), viewOf(written, 8)]} language="id" onApply={apply} />);
  expect(textOf(host)).toContain('#KerjaBakti topik kerja bakti');
  const end = { start: text.length, end: text.length };
  await press(buttonOf(host, 'Sisipkan #KerjaBakti'));
  expect(apply).toHaveBeenLastCalledWith(7, [{ span: end, text: '\n\n#KerjaBakti ' }], text);
  const [first] = host.querySelectorAll('article');
  const tags = [...(first?.querySelectorAll('.draft-tags li > [lang]') ?? [])].map(textOf);
  await press(buttonOf(host, `Sisipkan semua (${tags.length})`));
  expect(apply).toHaveBeenLastCalledWith(7, [{ span: end, text: `\n\n${tags.join(' ')} ` }], text);
  await press(buttonOf(host, 'Keluarkan #KerjaBakti'));
  expect(apply).toHaveBeenLastCalledWith(8, [{ span: { start: text.length, end: written.length }, text: '' }], written);
});

it('menawarkan "Salin" bila tulisan tidak mendarat, dan menyalin persis yang hendak disisipkan', async () => {
  const writeText = vi.fn(async () => {});
  vi.stubGlobal('navigator', { clipboard: { writeText } });
  const host = await show(<DraftList drafts={[viewOf(text)]} language="id" onApply={async () => 'refused'} />);
  await press(buttonOf(host, 'Ganti di laksanakan'));
  await until(() => expect(textOf(host)).toContain('teks Anda tidak berubah'));
  await press(buttonOf(host, 'Salin'));
  expect(writeText).toHaveBeenCalledExactlyOnceWith('dilaksanakan');
  await until(() => expect(textOf(host)).toContain('Tersalin'));
  vi.unstubAllGlobals();
});

it('berkata bahwa kotaknya tertutup bila halaman tidak menjawab', async () => {
  const gone = () => Promise.reject(new Error('no receiver'));
  const host = await show(<DraftList drafts={[viewOf(text)]} language="id" onApply={gone} />);
  await press(buttonOf(host, 'Ganti di laksanakan'));
  await until(() => expect(textOf(host)).toContain('sudah tertutup'));
});

it('tenang bila tidak ada kotak, kotaknya kosong, atau drafnya lengkap', async () => {
  const said = async (drafts: DraftView[]) =>
    textOf(await show(<DraftList drafts={drafts} language="id" onApply={async () => 'done'} />));
  expect(await said([])).toContain('Belum ada kotak tulisan yang terbuka');
  expect(await said([viewOf('')])).toContain('Kotak tulisan masih kosong');
  expect(await said([{ ...viewOf(text), gaps: [], remarks: [] }])).toContain('Lengkap');
});
