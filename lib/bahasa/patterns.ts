import type { Unsur } from '../draft/unsur';
import type { Strength } from './reading';

export interface Pattern {
  match: string;
  id: string;
  unsur: Unsur;
  strength: Strength;
  /** The words that it opens with: it is tried nowhere else. */
  opener: string;
  /** Only at the head of a sentence. */
  isHead?: true;
}

/**
 * The structural patterns of compromise: only what needs the neighbours of a word. Each costs its share where its
 * opener stands, so there are few; fixed words stand in the lists. #Aktif, #Minta and #Lembaga are tags of our own tokenizer.
 */
export const patterns: readonly Pattern[] = [
  {
    id: 'dalam-rangka',
    unsur: 'mengapa',
    strength: 'strong',
    opener: 'dalam',
    match: '(dalam|dlm) (rangka|upaya|mendukung|mewujudkan|meningkatkan|menyambut|mencegah|ikhtiar)',
  },
  {
    id: 'sebagai-upaya',
    unsur: 'mengapa',
    strength: 'strong',
    opener: 'sebagai merupakan menjadi bagian bentuk wujud',
    match:
      '(sebagai|merupakan|menjadi|bagian|bentuk|wujud) (salah|dari)? (satu)? (upaya|bentuk|wujud|langkah|tindak|antisipasi|sarana|wadah|ajang|dukungan|komitmen|kepedulian|cara|ikhtiar|apresiasi|rangkaian|persiapan|respons|respon|ungkapan|tanda|penghormatan|motivasi|implementasi|bekal|momentum|pengingat|kelanjutan)',
  },
  {
    id: 'untuk-tujuan',
    unsur: 'mengapa',
    strength: 'strong',
    opener: 'untuk',
    match: 'untuk (tetap|lebih|terus|dapat|saling|ikut)? #Aktif',
  },
  {
    id: 'untuk-pembuka',
    unsur: 'mengapa',
    strength: 'strong',
    opener: 'untuk guna demi',
    isHead: true,
    match: '(untuk|guna|demi) (dapat|lebih|terus)? #Aktif',
  },
  {
    id: 'untuk-benda',
    unsur: 'mengapa',
    strength: 'weak',
    opener: 'untuk demi',
    match:
      '(untuk|demi) (pencegahan|penanganan|peningkatan|pengendalian|percepatan|antisipasi|keselamatan|kesehatan|kepentingan|kenyamanan|keamanan|cegah|jaga|tingkatkan|dukung|wujudkan|hindari)',
  },
  {
    id: 'dengan-tujuan',
    unsur: 'mengapa',
    strength: 'strong',
    opener: 'dengan',
    match: 'dengan (tujuan|harapan|maksud)',
  },
  {
    id: 'sehubungan',
    unsur: 'mengapa',
    strength: 'strong',
    opener: 'sehubungan terkait berkaitan berkenaan',
    match: '(sehubungan|terkait|berkaitan|berkenaan) dengan .',
  },
  {
    id: 'dengan-cara',
    unsur: 'bagaimana',
    strength: 'strong',
    opener: 'dengan',
    match: 'dengan (cara|langkah|sistem|metode|skema|mekanisme|#Aktif)',
  },
  {
    id: 'tanpa-biaya',
    unsur: 'bagaimana',
    strength: 'strong',
    opener: 'tidak tanpa',
    match: '(tidak|tanpa) (dipungut|dikenakan|ada)? (biaya|pungutan)',
  },
  {
    id: 'urutan-acara',
    unsur: 'bagaimana',
    strength: 'strong',
    opener:
      'diawali dimulai dilanjutkan diakhiri ditutup diisi dirangkai dirangkaikan dimeriahkan diselingi dilengkapi',
    match:
      '(diawali|dimulai|dilanjutkan|diakhiri|ditutup|diisi|dirangkai|dirangkaikan|dimeriahkan|diselingi|dilengkapi) (pula|juga)? (dengan|oleh) .',
  },
  {
    id: 'melalui-cara',
    unsur: 'bagaimana',
    strength: 'weak',
    opener: 'melalui lewat via',
    match: '(melalui|lewat|via) !#Lembaga',
  },
  {
    id: 'berisi',
    unsur: 'bagaimana',
    strength: 'weak',
    opener: 'berupa meliputi mencakup berisi berisikan',
    match: '(berupa|meliputi|mencakup|berisi|berisikan) .',
  },
  {
    id: 'terdiri',
    unsur: 'bagaimana',
    strength: 'weak',
    opener: 'terdiri mulai',
    match: '(terdiri|mulai) (dari|atas) .',
  },
];
