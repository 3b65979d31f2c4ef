import type { Token } from '../../../bahasa/reading';
import type { Examples } from '../examples';
import { matchesIn } from '../matches-in';
import type { Hit, LineRule } from '../rule';
import { duringElection } from './example-election';
import { isWarning, levelOn, sentenceAround } from './politics';

const count = '(?:satu|dua|tiga|empat|[1-4]|0[1-4])';
const sign = `(?:${count} jari|jari (?:${count}|telunjuk|jempol|metal|tengah|pistol|saranghae|cinta)|jempol|telunjuk)`;
const poses = [
  `(?:salam|pose|berpose|gaya|bergaya|simbol|isyarat|kode) (?:dengan )?(?:${sign}|jari)`,
  `(?:salam|pose|berpose|gaya) (?:${count}|metal|saranghae(?:yo)?|finger heart|peace|jari)`,
  `(?:angkat|mengangkat|acungan|acungkan|mengacungkan|mengacung|tunjukkan|menunjukkan) (?:tangan )?(?:dengan )?(?:simbol )?(?:${count} jari|jari ${count}|jari telunjuk)`,
  `(?:foto|berfoto|swafoto|selfie|bergambar)(?: bersama| bareng| ramai-ramai)? (?:dengan |sambil |dan )?(?:angkat |mengangkat |menunjukkan |mengacungkan |acungkan )?(?:${count} jari|jari ${count}|jari telunjuk|jempol)`,
].map((pattern) => new RegExp(String.raw`(?<!\p{L})${pattern}(?:nya)?(?![\p{L}\d])`, 'giu'));

/** A salute of scouts, a lesson, an examination: fingers that tell no number on a ballot. */
const otherHands =
  /\b(?:pramuka|sidik|nadi|cuci tangan|senam|tari|tarian|menari|rapat|bertanya|pertanyaan|kelingking|tinta|gaya bebas)\b|\bgaya (?:1|satu|2|dua) (?:dimensi)/i;

const fewFingers = new Set(['satu', 'dua', 'tiga', 'empat']);

/** "Salam" alone is a greeting; a figure behind it makes it a pose. */
function mayBePose(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:salam|pose|berpose)/.test(tokens[at]?.norm ?? '')) return true;
  const next = tokens[at + 1];
  return next?.kind === 'number' || fewFingers.has(next?.norm ?? '');
}

/** A pose of the hand, in words. */
export const rule: LineRule = {
  id: 'NT-06',
  level: 'tahan',
  title: { id: 'Pose jari disebut' },
  why: { id: 'Pose jari bisa dibaca sebagai dukungan kepada pasangan calon.' },
  source: 'SKB lima lembaga No. 2/2022 (simbol keberpihakan)',
  when: {
    words: 'jari jempol acungan telunjuk metal saranghae saranghaeyo finger peace salam pose berpose'.split(' '),
  },
  find(paragraph, scene, places): Hit[] {
    const { text, tokens, sentences } = paragraph;
    if (!places.some((at) => mayBePose(tokens, at)) || otherHands.test(text)) return [];
    return poses
      .flatMap((pattern) => matchesIn(paragraph, pattern))
      .toSorted((a, b) => a.index - b.index || b[0].length - a[0].length)
      .filter(({ index }, at, all) => index >= Math.max(0, ...all.slice(0, at).map((one) => one.index + one[0].length)))
      .filter(({ index }) => !isWarning(sentenceAround(sentences, text, index)))
      .map(({ 0: whole, index }) => ({
        span: { start: index, end: index + whole.length },
        message: { id: 'Ganti pose: tangan di dada lebih aman.' },
        level: levelOn(scene),
      }));
  },
};

const agency = duringElection;

export const examples: Examples = {
  wrong: [
    { agency, text: 'Foto bersama salam dua jari.', fixed: null },
    { text: 'Foto bersama salam dua jari.', fixed: null },
    { agency, text: 'PESERTA BERPOSE SATU JARI', fixed: null },
    { agency, text: '📸 Pegawai mengacungkan 2 jari', fixed: null },
    { agency, text: 'Acara ditutup dengan salam metal.', fixed: null },
  ],
  right: [
    { agency, text: 'Foto bersama dengan tangan di dada.' },
    { agency, text: 'Hindari salam dua jari saat berfoto.' },
    { agency, text: 'Pramuka memberi salam tiga jari.' },
    { agency, text: 'Tempelkan dua jari pada pergelangan tangan.' },
    { agency, text: 'Salam sehat dari kader posyandu.' },
    { agency, text: 'Petugas merekam sidik jari warga.' },
  ],
};
