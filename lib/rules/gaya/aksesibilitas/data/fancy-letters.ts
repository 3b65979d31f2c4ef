/** What stands for which plain letter where Unicode itself does not tell: small capitals and negative letters. */
const smallCapitals = 'ᴀaʙbᴄcᴅdᴇeꜰfɢgʜhɪiᴊjᴋkʟlᴍmɴnᴏoᴘpǫqʀrꜱsᴛtᴜuᴠvᴡwʏyᴢz';

const pairs = new Map<string, string>();
const signs = Array.from(smallCapitals);
for (let at = 0; at < signs.length; at += 2) pairs.set(signs[at] ?? '', signs[at + 1] ?? '');
for (const first of [0x1f150, 0x1f170])
  for (let by = 0; by < 26; by++) pairs.set(String.fromCodePoint(first + by), String.fromCharCode(65 + by));

/** Blocks of dressed-up letters; Unicode's own NFKC tells the plain ones. */
const blocks: readonly [number, number][] = [
  // Mathematical alphanumerics, circled, squared and full-width letters and figures.
  [0x1d400, 0x1d7ff],
  [0x24b6, 0x24e9],
  [0x1f130, 0x1f149],
  [0xff10, 0xff19],
  [0xff21, 0xff3a],
  [0xff41, 0xff5a],
  // Raised letters.
  [0x1d2c, 0x1d6a],
  [0x2b0, 0x2b8],
  [0x2e1, 0x2e3],
  [0x2071, 0x2071],
  [0x207f, 0x207f],
];
/** Single letters of the mathematical alphabets that stand in another block. */
const strays = 'ℂℊℋℌℍℎℐℑℒℓℕℙℚℛℜℝℤℨℬℭℯℰℱℳℴ';

/** The plain letter that a dressed-up one stands for, or null for any other sign. */
export function plainLetterOf(sign: string): string | null {
  const known = pairs.get(sign);
  if (known !== undefined) return known;
  const code = sign.codePointAt(0) ?? 0;
  if (!blocks.some(([first, last]) => code >= first && code <= last) && !strays.includes(sign)) return null;
  return sign.normalize('NFKC');
}
