// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import type { Notice, Site } from '@/lib/composers/composer';
import { facebook } from '@/lib/composers/facebook';
import { instagram } from '@/lib/composers/instagram';
import { x } from '@/lib/composers/x';

function noticeOf(html: string): Element {
  const parsed = new DOMParser().parseFromString(`<div>${html}</div>`, 'text/html');
  return parsed.body.firstElementChild as Element;
}

it.each<[string, Site, string, Notice | null]>([
  ['Facebook: terbit', facebook, 'Postingan Anda telah dipublikasikan.', 'sent'],
  ['Facebook: terbit, Inggris', facebook, 'Your post has been published.', 'sent'],
  ['Facebook: ditolak', facebook, 'Saat ini tidak dapat memposting. Coba lagi nanti.', 'refused'],
  ['Facebook: ditolak, Inggris', facebook, 'Can’t post right now.', 'refused'],
  ['Facebook: ditolak dengan kata terbit', facebook, "Your post couldn't be shared.", 'refused'],
  ['Facebook: menunggu admin grup', facebook, 'Your post has been submitted and is pending approval.', 'pending'],
  ['Facebook: pesan orang lain', facebook, 'Budi: saya tidak dapat hadir', null],
  ['X: terkirim', x, 'Terkirim <a href="https://x.com/kel/status/12">Lihat</a>', 'sent'],
  ['X: tautan situs lain', x, 'Terkirim <a href="https://example.com/kel/status/12">Lihat</a>', null],
  ['X: ditolak', x, 'Maaf, ada gangguan. Coba lagi', 'refused'],
  ['X: dijadwalkan', x, 'Postingan Anda akan dikirim pada Sab, 28 Nov 2026', 'scheduled'],
  ['X: dijadwalkan, Inggris', x, 'Your post will be sent on Sat, Nov 28, 2026', 'scheduled'],
  ['X: gagal dijadwalkan', x, 'Tidak dapat dijadwalkan', 'refused'],
  ['Instagram: reel', instagram, '<h1>Reel dibagikan</h1><p>Reel Anda telah dibagikan.</p>', 'sent'],
  ['Instagram: postingan orang', instagram, '<article><p>Beras telah dibagikan</p></article>', null],
  ['Instagram: terbit', instagram, '<p>Postingan Anda telah dibagikan.</p>', 'sent'],
  ['Instagram: ditolak', instagram, '<p>Your post couldn’t be shared.</p>', 'refused'],
  ['Instagram: kata penulis sendiri', instagram, '<p contenteditable="true">Beras telah dibagikan</p>', null],
])('mengerti pemberitahuan %s', (_name, site, html, meaning) => {
  expect(site.readNotice(noticeOf(html))).toBe(meaning);
});
