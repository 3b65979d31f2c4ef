/** What may stand between a name and what is told of it: an age, an address. For regular expressions. */
export const apposition = String.raw`(?:\s?\(\s?[^()\n]{1,30}\))?(?:,\s?(?:\d{1,3} (?:tahun|thn|th|bulan)|warga|asal|usia|berusia|berumur|seorang|siswa|siswi|pelajar|pria|perempuan|lansia|dari|RT)[^,;.!?\n]{0,40}){0,2},?`;
