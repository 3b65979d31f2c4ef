import { wordList } from '../../../bahasa/data/word-list';
import { anyLine } from '../../../bahasa/per-line';
import type { Token } from '../../../bahasa/reading';
import type { Jenis } from '../../../draft/jenis';
import type { Examples } from '../examples';
import { heldList } from '../held-words';
import type { TextRule } from '../rule';
import { endOfFirstLine } from './first-line';

const needing: ReadonlySet<Jenis> = new Set(['layanan', 'undangan', 'klarifikasi']);

/** Words that lead a reader on: whom to ring or write, where to ask. */
const channels = new Set(
  wordList(`hubungi menghubungi dihubungi kontak narahubung contact cp cp. pic hotline wa wa. whatsapp telepon telp telp. telpon tlp call center nomor no. admin dm inbox pesan email surel posel
    situs website web laman kanal channel aplikasi link tautan bio formulir form barcode qr qris instagram facebook telegram tiktok youtube fb ig sp4n lapor lapor! loket helpdesk konter pengaduan aduan
    konfirmasi sekretariat ptsp mpp simak konsultasi resepsionis daring online zoom`),
);
/** An open office is itself the way to a service. */
const offices = new Set(
  wordList('kantor puskesmas posko pos stan meja gerai ruang kelurahan kecamatan dinas disdukcapil dukcapil'),
);
const asking = new Set(
  wordList(
    'datang datanglah datangi kunjungi mendatangi urus mendaftar daftar diurus ambil diambil dilayani melayani bertanya tanyakan',
  ),
);

const phone = /(?:\+62|\b62|\b0)[ .-]?\d{2,4}[ .)-]{0,2}\d{3,4}[ .-]?\d{0,6}/;
const shortNumber = /^(?:11[0-9]|129|1[45]\d{2,3})$/;

const isChannel = ({ kind, norm }: Token): boolean =>
  kind === 'link' || kind === 'email' || kind === 'mention' || (kind === 'number' && shortNumber.test(norm));

const named = heldList([...channels].flatMap((word) => [word, `${word}nya`]));
const hasAddress = anyLine(({ tokens, text }) => tokens.some(isChannel) || (/\d{3}/.test(text) && phone.test(text)));
/** "Datang ke kantor lurah", "diurus di puskesmas". */
const hasOffice = anyLine(
  ({ tokens }) => tokens.some(({ norm }) => asking.has(norm)) && tokens.some(({ norm }) => offices.has(norm)),
);

/** Nobody knows where to ask. */
export const rule: TextRule = {
  id: 'GB-20',
  level: 'saran',
  title: { id: 'Kontak atau kanal disebut' },
  why: { id: 'Warga yang ragu perlu tahu ke mana bertanya.' },
  source: 'UU 25/2009 tentang Pelayanan Publik, komponen standar pelayanan',
  look(reading, { jenis }) {
    if (!needing.has(jenis) || reading.paragraphs.length === 0) return [];
    if (named.inText(reading) || hasAddress(reading)) return [];
    if (jenis === 'layanan' && hasOffice(reading)) return [];
    return [
      { span: endOfFirstLine(reading), message: { id: 'Tambahkan kontak: loket, nomor layanan, atau tautan resmi.' } },
    ];
  },
};

export const examples: Examples = {
  wrong: [
    { text: 'Urus KIA sekarang.', fixed: null },
    { text: 'RAPAT RW, SABTU (28/11/2026) PUKUL 19.30 WIB DI BALAI WARGA', fixed: null, jenis: 'undangan' },
    { text: '❌ Kabar bantuan Rp5 juta itu tidak benar.', fixed: null, jenis: 'klarifikasi' },
  ],
  right: [
    'Urus KIA di loket 2 kantor kelurahan, Senin–Jumat, atau hubungi nomor layanan resmi.',
    { text: 'Rapat RW di balai warga.\nNarahubung: Ketua RW 03', jenis: 'undangan' },
    { text: 'Kabar itu tidak benar. Cek pangkalpinangkota.go.id', jenis: 'klarifikasi' },
    { text: 'Silakan datang ke kantor lurah untuk mengurus KTP.', jenis: 'layanan' },
    { text: 'Warga RT 02 bekerja bakti.', jenis: 'kegiatan' },
    { text: 'Kabar itu tidak benar. Info: (0717) 421234', jenis: 'klarifikasi' },
  ],
};
