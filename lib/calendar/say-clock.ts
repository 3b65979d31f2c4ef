/** What Indonesians call their zones, as EYD V writes it (Wita, not WITA). */
export const zoneNames: Record<string, string> = {
  'Asia/Jakarta': 'WIB',
  'Asia/Makassar': 'Wita',
  'Asia/Jayapura': 'WIT',
};

/** Making a formatter costs a hundred times what it costs to use one, and riwayat writes thousands of clocks. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterFor(zone: string): Intl.DateTimeFormat {
  const known = formatters.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit' });
  formatters.set(zone, made);
  return made;
}

/** "14.10 WIB": the clock of `zone` at the instant `at`, with the point of EYD V. */
export function sayClock(at: number, zone: string): string {
  return `${formatterFor(zone).format(at).replace(':', '.')} ${zoneNames[zone] ?? ''}`.trim();
}
