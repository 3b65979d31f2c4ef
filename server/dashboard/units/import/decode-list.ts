/** The files that Excel itself keeps begin so: a zip, or the older kind. */
const excelStarts = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
];

/**
 * The text of a file as Excel and Notepad write it: UTF-8, UTF-16 with its mark, or Windows-1252. Null for a file of
 * Excel's own, which is no text.
 */
export function decodeList(bytes: Uint8Array): string | null {
  if (excelStarts.some((start) => start.every((byte, index) => bytes[index] === byte))) return null;
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
