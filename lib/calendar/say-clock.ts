const short: Record<string, string> = { 'Asia/Jakarta': 'WIB', 'Asia/Makassar': 'Wita', 'Asia/Jayapura': 'WIT' };

/** "14.10 WIB": the clock of `zone` at the instant `at`, written as EYD V asks (point, Wita not WITA). */
export function sayClock(at: number, zone: string): string {
  const clock = new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit' }).format(at);
  return `${clock.replace(':', '.')} ${short[zone] ?? ''}`.trim();
}
