// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import { looksLikePost } from '@/lib/composers/watch-unknown';

beforeEach(() => document.body.replaceChildren());

function box(attributes: Record<string, string>, size = { width: 400, height: 80 }, parent = 'div'): HTMLElement {
  const made = document.body.appendChild(document.createElement(parent)).appendChild(document.createElement('div'));
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  vi.spyOn(made, 'getBoundingClientRect').mockReturnValue(size as DOMRect);
  return made;
}

it.each<[string, Record<string, string>]>([
  ['tanpa nama', {}],
  ['bahasa lain', { 'aria-placeholder': 'Scrivi qualcosa…' }],
  ['Buat postingan', { 'aria-label': 'Apa yang Anda pikirkan, Budi?' }],
])('mengira kotak besar sebagai kotak unggahan: %s', (_about, attributes) => {
  expect(looksLikePost(box(attributes))).toBe(true);
});

it.each<[string, Record<string, string>]>([
  ['pesan', { 'aria-label': 'Kirim pesan ke Budi' }],
  ['Messenger', { 'aria-placeholder': 'Aa' }],
  ['cari', { 'aria-label': 'Cari di Facebook' }],
  ['komentar', { 'aria-placeholder': 'Tulis komentar publik…' }],
  ['balasan', { 'aria-label': 'Balas ke Ibu Ani' }],
  ['komentar, Inggris', { 'aria-label': 'Write a public comment' }],
])('tidak mengira kotak %s sebagai kotak unggahan', (_about, attributes) => {
  expect(looksLikePost(box(attributes))).toBe(false);
});

it('melewatkan kotak kecil, dan kotak di bawah unggahan orang', () => {
  expect(looksLikePost(box({}, { width: 190, height: 80 }))).toBe(false);
  expect(looksLikePost(box({}, { width: 400, height: 30 }))).toBe(false);
  expect(looksLikePost(box({}, undefined, 'article'))).toBe(false);
});
