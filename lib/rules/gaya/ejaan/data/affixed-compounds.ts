/**
 * Compounds that take a prefix and a suffix at once (EYD V, Gabungan Kata c). A row: first word with its prefixes > second word >
 * suffixes. A bare stem stands for "di-" and "ter-", which are added; the others are written out.
 */
export const affixedCompounds = `
  tanda menanda penanda > tangan > i an kan
  tindak menindak penindak > lanjut > i an
  tanggung menanggung mempertanggung dipertanggung pertanggung > jawab > kan an i
  sebar menyebar penyebar > luas > kan an
  salah menyalah penyalah > guna > kan an
  salah menyalah > arti > kan
  salah menyalah kesalah > paham > i an
  uji menguji penguji > coba > kan an
  ikut mengikut pengikut keikut > serta > kan an
  serah menyerah penyerah > terima > kan an
  kerja mengerja > sama > kan
  daya mendaya pendaya > guna > kan an
  budi membudi pembudi > daya > kan an
  latar melatar > belakang > i
  lipat melipat pelipat > ganda > kan an
  garis menggaris > bawah > i
  beri memberi pemberi > tahu > kan an
  jual memperjual diperjual > beli > kan
  ambil mengambil pengambil > alih > an
  alih mengalih pengalih > fungsi > kan an
  alih mengalih pengalih > bahasa > kan an
  alih mengalih pengalih > daya > kan an
  alih mengalih > tugas > kan
  anak menganak penganak > tiri > kan an
  kambing mengambing pengambing > hitam > kan an
  sama menyama penyama > rata > kan an
  nomor menomor > satu dua > kan
  hancur menghancur > lebur > kan
  campur mencampur pencampur > aduk baur > kan an
  putar memutar pemutar > balik > kan an
  jungkir menjungkir > balik > kan
  titik menitik > berat > kan
  tumpang menumpang ketumpang > tindih > kan an
  lalu berlalu > lalang > an
  warga kewarga > negara > an
  tata ketata > negara > an
  tata ketata > usaha > an
  tata penata > usaha laksana > an
  tenaga ketenaga > kerja > an
  rumah kerumah > tangga > an
  rumah perumah kerumah > sakit > an
  aneka keaneka > ragam > an
  serba keserba > guna > an
  olah keolah > raga > an
  wira kewira > usaha swasta > an
  gotong kegotong > royong > an
  siap kesiap > siaga > an
  siap menyiap > siaga > kan
  setia kesetia > kawan > an
  peri keperi > manusia > an
  tatap menatap > muka > kan
  darma mendarma > bakti > kan
  pindah memindah pemindah > tangan > kan an
  pindah memindah > buku > kan an
  padu memadu pemadu > serasi padan > kan an
  bumi membumi pembumi > hangus > kan an
  suka kesuka > rela > an
  suka kesuka > cita > an
`;
