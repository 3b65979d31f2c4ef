/** Words that say of the number behind them that it is no person's: an order, a bill, a letter, a meter. */
const others =
  /(?:rek(?:ening)?\b|norek|virtual account|\bVA\b|briva|\bbank\b|\b(?:BRI|BNI|BCA|BSI|BTN)\b|transfer|resi\b|invoice|kuitansi|sertifikat|tiket|kupon|undian|faktur|agenda|registrasi|billing|pesanan|order\b|pelanggan|meter|token|e-?toll|kartu (?:debit|kredit)|\bkode\b|\bno(?:mor|\.)? (?!induk|NIK|e-?KTP|KTP|KK|NKK|kartu keluarga|kartu identitas|identitas|kependudukan|kartu (?:BPJS|JKN|KIS)|BPJS|JKN|KIS|NPWP|peserta|pokok|pegawai|NIP|KPJ)[a-z]{3,20}\b|\bID\b|\bNOP\b|\bNIB\b|\bNPSN\b)/gi;
/** Nothing but words stands between such a word and the number. */
const reach = 24;
const figure = /[\d\n]/;

/** Asked of what stands before a number, as regular expressions are. */
export const otherNumber = {
  test(before: string): boolean {
    for (const { 0: word, index } of before.matchAll(others)) {
      const between = before.slice(index + word.length);
      if (between.length <= reach && !figure.test(between)) return true;
    }
    return false;
  },
};
