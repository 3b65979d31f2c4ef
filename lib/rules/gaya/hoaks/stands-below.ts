/** Whether a host is one of these or stands below one. */
export function standsBelow(host: string, ends: ReadonlySet<string>): boolean {
  for (let rest = host; ; ) {
    if (ends.has(rest)) return true;
    const dot = rest.indexOf('.');
    if (dot < 0) return false;
    rest = rest.slice(dot + 1);
  }
}
