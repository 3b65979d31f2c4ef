import type { Visit } from '../visit';

/** Says in words and in the header when the next try is looked at. */
export function sayWait({ c }: Visit, seconds: number): string {
  c.header('Retry-After', `${seconds}`);
  const time = seconds < 60 ? `${seconds} detik` : `${Math.ceil(seconds / 60)} menit`;
  return `Beberapa kali belum cocok. Tunggu ${time}, lalu coba lagi.`;
}
