import type { Unsur } from '../draft/unsur';
import type { Strength } from './reading';

export interface Pattern {
  match: string;
  id: string;
  unsur: Unsur;
  strength: Strength;
}

/**
 * The structural patterns of compromise: only what needs the neighbours of a word. Each costs its share of every
 * check, so there are few; fixed words stand in the lists. #Aktif, #Minta and #Lembaga are tags of our own tokenizer.
 */
export const patterns: readonly Pattern[] = [
  {
    id: 'dalam-rangka',
    unsur: 'mengapa',
    strength: 'strong',
    match: '(dalam|dlm) (rangka|upaya|mendukung|mewujudkan|meningkatkan|menyambut|mencegah|ikhtiar)',
  },
  {
    id: 'sebagai-upaya',
    unsur: 'mengapa',
    strength: 'strong',
    match:
      '(sebagai|merupakan|bagian|bentuk|wujud) (salah|dari)? (satu)? (upaya|bentuk|wujud|langkah|tindak|antisipasi|sarana|dukungan|komitmen|kepedulian|cara|ikhtiar|apresiasi|rangkaian)',
  },
  {
    id: 'untuk-tujuan',
    unsur: 'mengapa',
    strength: 'strong',
    match: 'untuk (tetap|lebih|terus|dapat|saling|ikut)? #Aktif',
  },
  {
    id: 'untuk-pembuka',
    unsur: 'mengapa',
    strength: 'strong',
    match: '^(untuk|guna|demi) (dapat|lebih|terus)? #Aktif',
  },
  {
    id: 'untuk-benda',
    unsur: 'mengapa',
    strength: 'weak',
    match:
      '(untuk|demi) (pencegahan|penanganan|peningkatan|pengendalian|percepatan|antisipasi|keselamatan|kesehatan|kepentingan|kenyamanan|keamanan|cegah|jaga|tingkatkan|dukung|wujudkan|hindari)',
  },
  { id: 'dengan-tujuan', unsur: 'mengapa', strength: 'strong', match: 'dengan (tujuan|harapan|maksud)' },
  {
    id: 'sehubungan',
    unsur: 'mengapa',
    strength: 'strong',
    match: '(sehubungan|terkait|berkaitan|berkenaan) dengan .',
  },
  {
    id: 'diharapkan-dapat',
    unsur: 'mengapa',
    strength: 'weak',
    match: '(diharapkan|berharap|harapannya|harapan) .? .? .? .? (dapat|mampu|bisa|agar|supaya|#Aktif)',
  },
  {
    id: 'dengan-cara',
    unsur: 'bagaimana',
    strength: 'strong',
    match: 'dengan (cara|langkah|sistem|metode|skema|mekanisme|#Aktif)',
  },
  {
    id: 'tanpa-biaya',
    unsur: 'bagaimana',
    strength: 'strong',
    match: '(tidak|tanpa) (dipungut|dikenakan|ada)? (biaya|pungutan)',
  },
  {
    id: 'urutan-acara',
    unsur: 'bagaimana',
    strength: 'strong',
    match:
      '(diawali|dimulai|dilanjutkan|diakhiri|ditutup|diisi|dirangkai|dirangkaikan|dimeriahkan|diselingi|dilengkapi) (pula|juga)? (dengan|oleh) .',
  },
  { id: 'melalui-cara', unsur: 'bagaimana', strength: 'weak', match: '(melalui|lewat|via) !#Lembaga' },
  { id: 'berisi', unsur: 'bagaimana', strength: 'weak', match: '(berupa|meliputi|mencakup|berisi|berisikan) .' },
  { id: 'terdiri', unsur: 'bagaimana', strength: 'weak', match: '(terdiri|mulai) (dari|atas) .' },
];

/** Each pattern holds one of these: a sentence with none of them need not be swept. */
export const triggers = new Set([
  'rangka',
  'upaya',
  'mendukung',
  'mewujudkan',
  'meningkatkan',
  'menyambut',
  'mencegah',
  'ikhtiar',
  'sebagai',
  'merupakan',
  'bagian',
  'bentuk',
  'wujud',
  'untuk',
  'guna',
  'demi',
  'dengan',
  'oleh',
  'diharapkan',
  'berharap',
  'harapannya',
  'harapan',
  'biaya',
  'pungutan',
  'melalui',
  'lewat',
  'via',
  'berupa',
  'meliputi',
  'mencakup',
  'berisi',
  'berisikan',
  'terdiri',
  'mulai',
]);
