import type { Examples } from '../examples';
import type { LineRule } from '../rule';
import { harm, prevention } from './data/harm';
import { headsOf } from './heads-of';
import { saidIn } from './said-of';
import { standsAt } from './stands-at';

const suffersHere = new RegExp(harm, 'iuy');
const suffers = new RegExp(String.raw`(?<![\p{L}])${harm}`, 'iu');
const prevents = new RegExp(String.raw`(?<![\p{L}])${prevention}`, 'iu');
/** "Balita stunting dikunjungi Ananda …": what is near counts, not what the end of a long sentence tells. */
const near = 90;

/** A child is named together with a crime, violence, stunting or poverty. */
export const rule: LineRule = {
  id: 'DP-10',
  level: 'tahan',
  title: { id: 'Tahan dulu: nama anak' },
  why: { id: 'Identitas anak dalam kasus atau kesulitan wajib dilindungi.' },
  source: 'Pedoman Pemberitaan Ramah Anak (Dewan Pers 1/2019); UU 27/2022 Pasal 4 ayat (2)',
  when: { starts: headsOf(harm) },
  find: (paragraph, _, places) =>
    (standsAt(paragraph, places, suffersHere).length > 0 ? saidIn(paragraph) : []).flatMap(
      ({ start, end, isChild, role, before, after, all }) => {
        if (!isChild || prevents.test(all)) return [];
        const around = `${before.slice(-near)} ${role} … ${after.slice(0, near)}`;
        if (!suffers.test(around)) return [];
        return [{ span: { start, end }, message: { id: 'Tulis “seorang anak”, tanpa nama, sekolah, atau alamat.' } }];
      },
    ),
};

export const examples: Examples = {
  wrong: [
    { text: 'Anak Rizki (9) korban kekerasan di SDN 5.', fixed: null },
    { text: '🧒 Balita Naila menerima telur karena stunting', fixed: null },
    { text: 'Petugas menjenguk Budi Setiawan, 12 tahun, yang mengalami kekerasan.', fixed: null },
    { text: 'ANANDA RIZKI DARI KELUARGA KURANG MAMPU', fixed: null },
    { text: 'siswa SMPN 2 bernama Dimas putus sekolah', fixed: null },
  ],
  right: [
    'Seorang anak korban kekerasan didampingi petugas.',
    'Ananda Rizki juara lomba poster antikekerasan.',
    'Siswa SDN 5, Rizki (9), meraih medali emas.',
    'Lurah Rina Wati menyerahkan telur bagi balita stunting.',
    'Bu Ani mengajak kader menimbang balita stunting.',
    'Puskesmas mendata anak stunting di Kota Bandung.',
    'Anak Indonesia bebas dari kekerasan.',
  ],
};
