const asking = String.raw`(?<!\p{L})(?:isi(?:kan|lah)?|mengisi|kirim(?:kan|lah)?|mengirim(?:kan)?|tulis(?:kan|lah)?|menulis(?:kan)?|masuk(?:k)?an|memasukkan|input|menginput|sebut(?:kan)?|menyebutkan|cantumkan|mencantumkan|berikan|memberikan|ketik(?:kan)?|balas|komen|komentar(?:kan)?|sertakan|menyertakan|unggah|mengunggah|upload|share|bagikan|setor(?:kan)?|DM|drop|tinggalkan|lengkapi|melengkapi|daftar(?:kan)?|konfirmasi(?:kan)?|submit|kumpulkan|minta|meminta|laporkan|informasikan|infokan|chat|verifikasi|foto(?:kan)?|format|WA(?= NIK))(?!\p{L})`;
const identity = String.raw`(?:NIK|N\.I\.K\.?|(?:nomor|no\.?) ?(?:e-?)?(?:KTP|KK|kartu keluarga)|nomor induk kependudukan|(?:(?:foto|scan|pindaian|fotokopi|salinan|selfie|swafoto)(?: dengan| asli| bersama)? )?(?:e-?KTP(?:-el)?|KTP(?:-el)?|KK|kartu keluarga))(?![\p{L}-])`;
const code = String.raw`(?:(?:kode )?OTP|(?:kode|nomor|no\.?) (?:PIN|verifikasi|rahasia|keamanan)|PIN (?:ATM|Anda|rekening|kartu|mobile)|kata sandi|password|CVV|CVC|nama ibu kandung)(?![\p{L}])`;
const wantsIdentity = new RegExp(String.raw`${asking}[^.!?\n]{0,60}?(?<!\p{L})${identity}`, 'iu');
const wantsCode = new RegExp(String.raw`${asking}[^.!?\n]{0,60}?(?<!\p{L})${code}`, 'iu');
/** "PIN" alone is a badge or a week of vaccination as well. */
const wantsPin = new RegExp(
  String.raw`${asking}[^.!?\n]{0,40}?(?<!\p{L})PIN(?! (?:polio|emas|bunda|penghargaan|korpri|kenangan|kepada))(?!\p{L})`,
  'iu',
);
const aroundPin =
  /\b(?:NIK|OTP|ATM|KTP|rekening|akun|tautan|link|komentar|kolom|WA|whatsapp|DM|kode|SMS|Anda|saldo|kartu)\b/i;
const passive = new RegExp(
  String.raw`(?<!\p{L})${identity}[^.!?\n]{0,30} (?:dikirim(?:kan)?|diisi(?:kan)?|ditulis(?:kan)?|dimasukkan|dicantumkan|disertakan|diunggah|disebutkan)`,
  'iu',
);

/** They may ask about the card. */
const topic =
  /\b(?:pertanyaan|tentang|soal|terkait|mengenai|seputar|cara|urus|mengurus|pengurusan|keluhan|pendapat|saran|jadwal|layanan|pelayanan|perekaman|pencetakan|pembuatan|aduan)\b/i;

const refusing =
  /\b(?:jangan(?:lah)?|tidak|tak|bukan|tanpa|dilarang|hindari|rahasiakan|lindungi|kerahasiaan|hati-hati|awas|abaikan|tolak|samarkan|stop|larang|disamarkan|dikaburkan)\b/i;
const officialWay =
  /\.go\.id|(?:situs|laman|portal|website|tautan|link|aplikasi|kanal) resmi|mobile jkn|\bIKD\b|identitas kependudukan digital/i;
const online =
  /\b(?:komen|komentar|DM|inbox|direct message|pesan langsung|WA|whatsapp|WAG|telegram|chat|japri|messenger|tautan|link|google form|gform|g-form|formulir (?:online|daring|digital|ini|berikut|di bawah)|form (?:online|ini|berikut|di bawah)|bio|surel|email|e-mail|SMS)\b|bit\.ly|\bs\.id\/|tinyurl|forms\.gle|docs\.google|wa\.me|linktr\.ee|https?:\/\/|\b(?:ke|nomor|WA) (?:08|\+?62)\d|di bawah ini|postingan ini|unggahan ini/i;

const secret =
  /(?<!\p{L})(?:no(?:mor)?\.?)?(?:n\.?i\.?k|e?-?ktp|kk|kartu|kependudukan|otp|pin|verifikasi|rahasia|keamanan|sandi|password|cv[vc]|kandung)(?!\p{L})/u;
/** Whether a number or a password is named so; in plain letters. */
export const isSecret = (norm: string): boolean => secret.test(norm);

const request = new RegExp(
  String.raw`${asking}|(?<!\p{L})(?:sms|wa|whatsapp|nik)(?!\p{L})|^di(?:kirim|isi|tulis|masuk|cantum|serta|unggah|sebut)`,
  'iu',
);
/** Whether a word of asking is among these. */
export const isRequest = (norm: string): boolean => request.test(norm);

export interface Request {
  start: number;
  end: number;
  /** An OTP, a PIN or a password: nobody may ask for it, over whatever way. */
  isCode: boolean;
  isOnline: boolean;
}

/** Whether the words lead to a link, a comment or a message that is no government site. */
export const asksOnline = (text: string): boolean =>
  /bit\.ly|\bs\.id\/|tinyurl|forms\.gle|docs\.google|wa\.me|linktr\.ee/i.test(text);

const counter = /\b(?:loket|kantor|meja|datang|petugas|balai|posyandu|langsung)\b/i;
/** "Nama#NIK#Alamat", "format: Nama, NIK, Alamat". */
const pattern = /\bnama(?: lengkap)?\s?[#_/|*,]\s?(?:NIK|no\.? ?KTP)\b|\bNIK\s?[#_|]/i;
const sends = /\b(?:format|ketik|kirim|balas|SMS|WA|whatsapp)\b/i;

/** What a sentence asks the readers for, if it is a number that nobody should send. */
export function requestIn(sentence: string): Request | null {
  if (refusing.test(sentence) || officialWay.test(sentence)) return null;
  const isOnline = online.test(sentence);
  const found = (match: RegExpExecArray | null, isCode: boolean, isOpen: boolean): Request | null =>
    match && { start: match.index, end: match.index + match[0].length, isCode, isOnline: isOpen };
  const forCode = wantsCode.exec(sentence) ?? (aroundPin.test(sentence) ? wantsPin.exec(sentence) : null);
  if (forCode) return found(forCode, true, isOnline);
  if (sends.test(sentence) && pattern.test(sentence)) return found(pattern.exec(sentence), false, true);
  const asked = wantsIdentity.exec(sentence);
  const forIdentity = asked && !topic.test(asked[0]) ? asked : passive.exec(sentence);
  return isOnline || !counter.test(sentence) ? found(forIdentity, false, isOnline) : null;
}

/** "NIK: ......": a form to be filled in, in the post itself. */
export const isBlankField = (line: string): boolean =>
  /^[^\p{L}]{0,8}(?:NIK|(?:nomor|no\.?) ?(?:KTP|KK)|nomor induk kependudukan)(?: \([^()]{0,20}\))?\s{0,8}[:=]\s{0,4}[._…-]{0,60}\s{0,4}$/iu.test(
    line,
  );
