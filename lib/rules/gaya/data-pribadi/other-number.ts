/** Words that say of the number behind them that it is no person's: an order, a bill, a letter, a meter. */
export const otherNumber =
  /(?:rek(?:ening)?\b|norek|virtual account|\bVA\b|briva|\bbank\b|\b(?:BRI|BNI|BCA|BSI|BTN)\b|transfer|resi\b|invoice|kuitansi|billing|pesanan|pelanggan|meter|token|e-?toll|kartu (?:debit|kredit)|\bkode\b|\bNo\.? ?(?:surat|seri|registrasi)|\bnomor (?:surat|seri|registrasi)|\bID\b|\bNOP\b|\bNIB\b|\bNPSN\b)[^\d\n]{0,30}$/i;
