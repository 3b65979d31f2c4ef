/** Numbers that are one word in Indonesian, 1 to 11; "dua belas" is two. */
export const numberWords = [
  '',
  'satu',
  'dua',
  'tiga',
  'empat',
  'lima',
  'enam',
  'tujuh',
  'delapan',
  'sembilan',
  'sepuluh',
  'sebelas',
] as const;
