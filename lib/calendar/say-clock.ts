import { clockIn } from './clock-in';

/** What Indonesians call their zones, as EYD V writes it (Wita, not WITA). */
export const zoneNames: Record<string, string> = {
  'Asia/Jakarta': 'WIB',
  'Asia/Makassar': 'Wita',
  'Asia/Jayapura': 'WIT',
};

/** "14.10 WIB": the clock of `zone` at the instant `at`, with the point of EYD V. */
export function sayClock(at: number, zone: string): string {
  return `${clockIn(zone, at).slice(11, 16).replace(':', '.')} ${zoneNames[zone] ?? ''}`.trim();
}
