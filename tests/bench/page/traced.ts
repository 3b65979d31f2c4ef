import type { Page } from 'puppeteer-core';

/** What Chromium notes of its own work. */
export interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  /** Microseconds: when it began, and how long it took. */
  ts: number;
  dur?: number;
  /** Its time on the processor, that of the brake among it; others' work does not count. */
  tdur?: number;
  args?: { data?: { url?: string; type?: string }; fileName?: string };
}

/** Everything that Chromium noted of the page while something was done with it. */
export async function traced(page: Page, act: () => Promise<unknown>): Promise<TraceEvent[]> {
  await page.tracing.start({ categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8'] });
  await act();
  const trace = Buffer.from((await page.tracing.stop()) ?? []).toString();
  return (JSON.parse(trace) as { traceEvents: TraceEvent[] }).traceEvents;
}

/** Milliseconds of the event without the time in which other programs had the processor. */
export const ownTime = ({ dur = 0, tdur = dur }: TraceEvent): number => tdur / 1_000;
