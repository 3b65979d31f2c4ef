import type { Page } from 'puppeteer-core';
import { heapSize } from '@/tests/bench/page/heap-size';

/** What a page holds once its rubbish is taken away. */
export interface Heap {
  /** JavaScript of the site and of the extension in it, in bytes. */
  bytes: number;
  nodes: number;
  listeners: number;
}

export async function heapOf(page: Page): Promise<Heap> {
  const bytes = await heapSize(page);
  const { Nodes: nodes = Number.NaN, JSEventListeners: listeners = Number.NaN } = await page.metrics();
  return { bytes, nodes, listeners };
}
