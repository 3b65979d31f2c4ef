import puppeteer, { type Page } from 'puppeteer-core';
import { findFirefox, installCommand } from './find.mjs';
import { forwardAll } from './forward-all';
import { install, type Launched, type LaunchOptions, requireExtension } from './launched';

/** As in wxt.config.ts. */
const geckoId = 'siap-siar@siapsiar.id';
/** Firefox gives every profile another one; pages of the extension need an address known beforehand. */
const pageId = '5a1b51a2-0c0d-4e5f-8a1b-51ab51ab51ab';
const loadLimitMs = 15_000;

const preferences = (proxyPort: number) => ({
  'network.proxy.type': 1,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': proxyPort,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': proxyPort,
  'network.proxy.allow_hijacking_localhost': false,
  'network.proxy.no_proxies_on': '127.0.0.1, localhost',
  'network.stricttransportsecurity.preloadlist': false,
  'security.cert_pinning.enforcement_level': 0,
  // Nobody is there to answer Firefox's own question about the counts.
  'extensions.webextOptionalPermissionPrompts': false,
  'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: pageId }),
});

/** `goto` never ends for moz-extension addresses over BiDi, so the page is asked itself. */
async function openAndWait(page: Page, address: string): Promise<void> {
  page.goto(address).catch(() => {});
  const limit = Date.now() + loadLimitMs;
  while (Date.now() < limit) {
    const isLoaded = await page
      .evaluate((wanted) => location.href.startsWith(wanted) && document.readyState === 'complete', address)
      .catch(() => false);
    if (isLoaded) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`Halaman ${address} tidak terbuka dalam ${loadLimitMs / 1000} detik.`);
}

/**
 * Starts Firefox with every host led to the practice pages; only 127.0.0.1 and localhost are reached directly.
 * Throws one Indonesian sentence where no browser is found or the extension is refused.
 */
export async function launchFirefox({ extension, port, headless = true, profile }: LaunchOptions): Promise<Launched> {
  const executablePath = findFirefox();
  if (!executablePath) throw new Error(`Firefox tidak ditemukan; pasang dengan: ${installCommand('firefox')}`);
  const proxy = await forwardAll(port);
  const browser = await puppeteer
    .launch({
      browser: 'firefox',
      executablePath,
      headless,
      acceptInsecureCerts: true,
      defaultViewport: headless ? { width: 1366, height: 768 } : null,
      ...(profile ? { userDataDir: profile } : {}),
      // Without it Firefox forbids opening the extension's own pages.
      args: ['--remote-allow-system-access'],
      extraPrefsFirefox: preferences(proxy.port),
    })
    .catch((error: unknown) => {
      proxy.close();
      throw error;
    });
  const close = async () => {
    await browser.close();
    proxy.close();
  };
  try {
    if (extension) await install(browser, extension);
    const extensionId = extension ? pageId : null;
    return {
      browser,
      extensionId,
      newPage: () => browser.newPage(),
      async openExtensionPage(path) {
        const page = await browser.newPage();
        await openAndWait(page, `moz-extension://${requireExtension(extensionId)}/${path}`);
        return page;
      },
      killWorker: null,
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}
