import { type Agency, unknownAgency } from '../../../draft/agency';
import type { Examples } from '../examples';
import type { LineRule } from '../rule';
import { namesInTags } from './names-in-tags';
import { wordsInTag } from './words-in-tag';

/** Capitals after the first letter part the words already. */
const isRunTogether = (tag: string): boolean => /^#.\P{Lu}{3,}$/u.test(tag);

/** As the Diskominfo writes it, else as the known words tell; null for one word and for unknown ones. */
function writtenOf(tag: string, agency: Agency): string | null {
  const lower = tag.toLowerCase();
  const listed = agency.tags.find((one) => one.tag.toLowerCase() === lower);
  if (listed) return listed.tag;
  const words = wordsInTag(lower.slice(1), namesInTags(agency));
  return words && words.count > 1 ? `#${words.written}` : null;
}

/** A screen reader reads "#hariguru" as one word. */
export const rule: LineRule = {
  id: 'AK-01',
  level: 'saran',
  title: { id: 'Huruf besar pada tiap kata tagar' },
  why: { id: 'Pembaca layar dan mata memerlukan huruf besar untuk memisahkan kata.' },
  source: 'Panduan aksesibilitas media sosial: Defra, Oxford, GovStack',
  when: { kinds: ['hashtag'] },
  find: ({ hashtags }, { agency }) =>
    hashtags.flatMap(({ text, span }) => {
      const fix = isRunTogether(text) ? writtenOf(text, agency) : null;
      return fix === null || fix === text ? [] : [{ span, fix, message: { id: `Tulis ${fix}.`.slice(0, 90) } }];
    }),
};

const agency: Agency = {
  ...unknownAgency,
  areas: { kelurahan: ['Gajah Mada'], kecamatan: [] },
  tags: [{ tag: '#BangkaBerJaya', isMandatory: false }],
};

export const examples: Examples = {
  wrong: [
    { text: '#pangkalpinangkotaberibusenyuman', fixed: '#PangkalpinangKotaBeribuSenyuman' },
    {
      text: 'Terima kasih atas kehadirannya. #kerjabakti #gotongroyong',
      fixed: 'Terima kasih atas kehadirannya. #KerjaBakti #GotongRoyong',
    },
    {
      text: 'Selamat bertugas, para guru 🙏\n#selamathariguru',
      fixed: 'Selamat bertugas, para guru 🙏\n#SelamatHariGuru',
    },
    { text: '#Hariguru2026 #umkmnaikkelas', fixed: '#HariGuru2026 #UMKMNaikKelas' },
    { text: 'Mari meriahkan lomba warga. #hutke81ri', fixed: 'Mari meriahkan lomba warga. #HUTke81RI' },
    {
      text: 'Loket tutup pada hari libur. #wargagajahmada #bangkaberjaya',
      fixed: 'Loket tutup pada hari libur. #WargaGajahMada #BangkaBerJaya',
      agency,
    },
  ],
  right: [
    'Posko dibuka di balai warga. #posyandu #kesehatan #pemuda',
    'Mari menjaga kebersihan. #GotongRoyong #PangkalpinangKotaBeribuSenyuman',
    'Pekan olahraga warga dimulai. #olahraga #semangat #matahari',
    'Atlet daerah berlatih. #serumpunsebalaiku #wkwk',
    'Layanan dibuka kembali. #ASN #umkm #covid19',
  ],
};
