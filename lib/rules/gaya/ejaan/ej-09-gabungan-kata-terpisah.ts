import { lazily } from '../../../bahasa/lazily';
import type { Paragraph, Token } from '../../../bahasa/reading';
import type { Examples } from '../examples';
import { isInName } from '../in-name';
import { sentenceAt } from '../in-sentences';
import { isQuoted } from '../is-quoted';
import { keepCase } from '../keep-case';
import { phraseAt, phrasesOf } from '../phrases';
import type { Hit, LineRule } from '../rule';
import { gluedCompounds, gluedNumbers } from './data/glued-compounds';

const phrasesOnce = lazily(() => phrasesOf(gluedCompounds + gluedNumbers));

const toTitle = (words: string): string => words.replace(/(?<![\p{L}'])\p{Ll}/gu, (letter) => letter.toUpperCase());

const opening = /^[.!?…:•\-–—*▪"“(]/;

/**
 * Both words take the capital in titles, inside sentences and where a name follows the office: "Walikota Pangkalpinang".
 * At the head of a sentence only the first does: "Walikota membuka acara", "Kerjasama BPBD dan warga".
 */
function isTitled({ sentences, tokens }: Paragraph, at: number): boolean {
  const token = tokens[at] as Token;
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (sentenceAt(sentences, token.start)?.isLoud) return true;
  const isOpening = !before || before.kind === 'emoji' || before.kind === 'number' || opening.test(before.text);
  if (!isOpening) return before.kind === 'word' || isInName(tokens, at);
  return token.norm === 'walikota' && next?.kind === 'word' && next.isCapital;
}

/** Compounds glued together that are two words. */
export const rule: LineRule = {
  id: 'EJ-09',
  level: 'salah',
  title: { id: 'Gabungan kata ditulis terpisah' },
  why: { id: 'Gabungan kata seperti kerja sama dan wali kota ditulis terpisah.' },
  source: 'EYD V, Gabungan Kata',
  get when() {
    return { words: [...phrasesOnce().keys()] };
  },
  find(paragraph, _, places) {
    const { text, tokens } = paragraph;
    const phrases = phrasesOnce();
    return places.flatMap((at): Hit[] => {
      const token = tokens[at] as Token;
      const found = phraseAt(phrases, tokens, at);
      if (!found || isQuoted(tokens, at, found.to)) return [];
      if (!found.isWrongInNames && isInName(tokens, at)) return [];
      const wrong = text.slice(found.span.start, found.span.end);
      const cased = keepCase(found.right, wrong);
      const fix = wrong !== wrong.toUpperCase() && token.isCapital && isTitled(paragraph, at) ? toTitle(cased) : cased;
      return [{ span: found.span, fix, message: { id: `Tulis “${fix}” (dipisah).` } }];
    });
  },
};

export const examples: Examples = {
  wrong: [
    {
      text: 'Walikota mengucapkan terimakasih atas kerjasama warga.',
      fixed: 'Wali kota mengucapkan terima kasih atas kerja sama warga.',
    },
    { text: 'Acara dibuka Walikota Pangkalpinang.', fixed: 'Acara dibuka Wali Kota Pangkalpinang.' },
    { text: 'TERIMAKASIH ATAS KERJASAMA', fixed: 'TERIMA KASIH ATAS KERJA SAMA' },
    { text: 'Kerjabakti dimulai pagihari 🧹', fixed: 'Kerja bakti dimulai pagi hari 🧹' },
    { text: '- Izin orangtuanya dilampirkan', fixed: '- Izin orang tuanya dilampirkan' },
    { text: 'Lomba diikuti duapuluh regu.', fixed: 'Lomba diikuti dua puluh regu.' },
  ],
  right: [
    'Wali kota mengucapkan terima kasih atas kerja sama warga.',
    'Surat ditandatangani, ditindaklanjuti, dan dipertanggungjawabkan camat.',
    'Olahraga, kacamata, dan matahari ditulis satu kata.',
    'Kegiatan ini dikerjasamakan dengan sekolah.',
    'Warga berobat ke Klinik Orangtua Sehat.',
    'Ikuti #KerjaSama dan #walikota di kanal resmi.',
  ],
};
