import type { Unsur } from '../draft/unsur';
import type { Strength } from './reading';

export interface Pattern {
  match: string;
  id: string;
  unsur: Unsur;
  strength: Strength;
  /** One of these words stands in whatever it matches: a sentence without them is not looked at. */
  trigger: string;
}

/**
 * The structural patterns of compromise: only what needs the neighbours of a word. Each costs its share where its
 * trigger stands, so there are few, and the trigger is its rarest part; fixed words stand in the lists. #Aktif, #Minta and #Lembaga are tags of our own tokenizer.
 */
export const patterns: readonly Pattern[] = [
  {
    id: 'dalam-rangka',
    unsur: 'mengapa',
    strength: 'strong',
    trigger: 'rangka upaya mendukung mewujudkan meningkatkan menyambut mencegah ikhtiar',
    match: '(dalam|dlm) (rangka|upaya|mendukung|mewujudkan|meningkatkan|menyambut|mencegah|ikhtiar)',
  },
  {
    id: 'sebagai-upaya',
    unsur: 'mengapa',
    strength: 'strong',
    trigger: 'sebagai merupakan menjadi bagian bentuk wujud',
    match:
      '(sebagai|merupakan|menjadi|bagian|bentuk|wujud) (salah|dari)? (satu)? (upaya|bentuk|wujud|langkah|tindak|antisipasi|sarana|wadah|ajang|dukungan|komitmen|kepedulian|cara|ikhtiar|apresiasi|rangkaian|persiapan|respons|respon|ungkapan|tanda|penghormatan|motivasi|implementasi|bekal|momentum|pengingat|kelanjutan)',
  },
  {
    id: 'untuk-tujuan',
    unsur: 'mengapa',
    strength: 'strong',
    trigger: 'untuk',
    match: 'untuk (tetap|lebih|terus|dapat|saling|ikut)? #Aktif',
  },
  {
    id: 'untuk-pembuka',
    unsur: 'mengapa',
    strength: 'strong',
    trigger: 'untuk guna demi',
    match: '^(untuk|guna|demi) (dapat|lebih|terus)? #Aktif',
  },
  {
    id: 'untuk-benda',
    unsur: 'mengapa',
    strength: 'weak',
    trigger: 'untuk demi',
    match:
      '(untuk|demi) (pencegahan|penanganan|peningkatan|pengendalian|percepatan|antisipasi|keselamatan|kesehatan|kepentingan|kenyamanan|keamanan|cegah|jaga|tingkatkan|dukung|wujudkan|hindari)',
  },
  {
    id: 'dengan-tujuan',
    unsur: 'mengapa',
    strength: 'strong',
    trigger: 'tujuan harapan maksud',
    match: 'dengan (tujuan|harapan|maksud)',
  },
  {
    id: 'sehubungan',
    unsur: 'mengapa',
    strength: 'strong',
    trigger: 'sehubungan terkait berkaitan berkenaan',
    match: '(sehubungan|terkait|berkaitan|berkenaan) dengan .',
  },
  {
    id: 'dengan-cara',
    unsur: 'bagaimana',
    strength: 'strong',
    trigger: 'dengan',
    match: 'dengan (cara|langkah|sistem|metode|skema|mekanisme|#Aktif)',
  },
  {
    id: 'tanpa-biaya',
    unsur: 'bagaimana',
    strength: 'strong',
    trigger: 'biaya pungutan',
    match: '(tidak|tanpa) (dipungut|dikenakan|ada)? (biaya|pungutan)',
  },
  {
    id: 'urutan-acara',
    unsur: 'bagaimana',
    strength: 'strong',
    trigger:
      'diawali dimulai dilanjutkan diakhiri ditutup diisi dirangkai dirangkaikan dimeriahkan diselingi dilengkapi',
    match:
      '(diawali|dimulai|dilanjutkan|diakhiri|ditutup|diisi|dirangkai|dirangkaikan|dimeriahkan|diselingi|dilengkapi) (pula|juga)? (dengan|oleh) .',
  },
  {
    id: 'melalui-cara',
    unsur: 'bagaimana',
    strength: 'weak',
    trigger: 'melalui lewat via',
    match: '(melalui|lewat|via) !#Lembaga',
  },
  {
    id: 'berisi',
    unsur: 'bagaimana',
    strength: 'weak',
    trigger: 'berupa meliputi mencakup berisi berisikan',
    match: '(berupa|meliputi|mencakup|berisi|berisikan) .',
  },
  {
    id: 'terdiri',
    unsur: 'bagaimana',
    strength: 'weak',
    trigger: 'terdiri mulai',
    match: '(terdiri|mulai) (dari|atas) .',
  },
];
