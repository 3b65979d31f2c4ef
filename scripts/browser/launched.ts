import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, ExtensionInstallOptions, Page, Target } from 'puppeteer-core';

export interface LaunchOptions {
  /** Folder of the built extension; left out, the browser starts without it. */
  extension?: string;
  /** Port of the practice pages on 127.0.0.1. */
  port: number;
  /** False shows the window; true by default. */
  headless?: boolean;
  /** Folder of the profile; left out, a new one that is thrown away. */
  profile?: string;
  /** File into which Chromium writes everything that it sends, with its bytes; left out, it writes nothing. */
  netLog?: string;
}

/** A running browser, the same to handle whichever it is. */
export interface Launched {
  browser: Browser;
  /** The host part of the extension's own addresses; null without an extension. */
  extensionId: string | null;
  newPage(): Promise<Page>;
  /** Opens a page of the extension (`popup.html`) as a tab and waits until it is loaded. */
  openExtensionPage(path: string): Promise<Page>;
  /** Ends the extension's service worker as the browser may at any time; false if it slept. Null where there is no way to. */
  killWorker: (() => Promise<boolean>) | null;
  close(): Promise<void>;
}

/** Milliseconds to wait for the tab with which a new extension greets. */
const welcomeLimit = 5_000;

/**
 * Installs, and closes the tab with which the extension greets: it would come in front of whatever is at work. Firefox
 * does not tell the address of that tab, but nobody else opens one meanwhile.
 */
async function installQuietly(browser: Browser, extension: string, options?: ExtensionInstallOptions): Promise<string> {
  const before = new Set(browser.targets());
  const id = await browser.installExtension(extension, options);
  if (existsSync(join(extension, 'mulai.html'))) {
    const isWelcome = (target: Target) => target.type() === 'page' && !before.has(target);
    const welcome = await browser.waitForTarget(isWelcome, { timeout: welcomeLimit }).catch(() => null);
    await (await welcome?.page())?.close();
  }
  return id;
}

/** Puts the extension into the browser; a refusal becomes one sentence that names the browser. */
export async function install(browser: Browser, extension: string, options?: ExtensionInstallOptions): Promise<string> {
  try {
    return await installQuietly(browser, extension, options);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`${await browser.version()} menolak memasang ekstensi dari ${extension}: ${reason}`);
  }
}

/** The extension of a browser, or an error where it was started without one. */
export function requireExtension(id: string | null): string {
  if (!id) throw new Error('Peramban ini dijalankan tanpa ekstensi.');
  return id;
}
