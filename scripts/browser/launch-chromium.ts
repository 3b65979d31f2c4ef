import puppeteer, { type Browser } from 'puppeteer-core';
import { findChromium, installCommand } from './find.mjs';
import { practiceHosts } from './hosts';
import { install, type Launched, type LaunchOptions, requireExtension } from './launched';

const argumentsFor = (port: number, headless: boolean): string[] => [
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--ignore-certificate-errors',
  `--host-resolver-rules=${[
    ...practiceHosts.map((host) => `MAP ${host} 127.0.0.1:${port}`),
    'MAP * ~NOTFOUND',
    'EXCLUDE 127.0.0.1',
    'EXCLUDE localhost',
  ].join(',')}`,
  ...(headless ? ['--disable-gpu'] : []),
  // Chromium refuses its sandbox to root, as in most containers; everyone else keeps it.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

async function closeWorker(browser: Browser, extensionId: string): Promise<void> {
  const isWorker = (url: string, type: string) =>
    type === 'service_worker' && url.startsWith(`chrome-extension://${extensionId}/`);
  const session = await browser.target().createCDPSession();
  const { targetInfos } = await session.send('Target.getTargets');
  for (const { targetId, url, type } of targetInfos) {
    if (!isWorker(url, type)) continue;
    const isGone = new Promise<void>((resolve) => {
      session.on('Target.targetDestroyed', (event) => event.targetId === targetId && resolve());
    });
    await session.send('Target.setDiscoverTargets', { discover: true });
    await session.send('Target.closeTarget', { targetId });
    await isGone;
  }
  await session.detach();
}

/**
 * Starts Chromium, Chrome or Edge with the practice hosts on this computer and every other name unreachable.
 * Throws one Indonesian sentence where no browser is found or the extension is refused.
 */
export async function launchChromium({ extension, port, headless = true, profile }: LaunchOptions): Promise<Launched> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error(`Chromium tidak ditemukan; pasang dengan: ${installCommand('chromium')}`);
  const browser = await puppeteer.launch({
    executablePath,
    headless,
    pipe: true,
    enableExtensions: true,
    acceptInsecureCerts: true,
    defaultViewport: headless ? { width: 1366, height: 768 } : null,
    ...(profile ? { userDataDir: profile } : {}),
    // The language of the browser's own windows, where its Indonesian texts are installed.
    env: { ...process.env, LANGUAGE: 'id' },
    args: argumentsFor(port, headless),
  });
  try {
    const extensionId = extension ? await install(browser, extension) : null;
    return {
      browser,
      extensionId,
      newPage: () => browser.newPage(),
      async openExtensionPage(path) {
        const page = await browser.newPage();
        await page.goto(`chrome-extension://${requireExtension(extensionId)}/${path}`);
        return page;
      },
      killWorker: () => closeWorker(browser, requireExtension(extensionId)),
      close: () => browser.close(),
    };
  } catch (error) {
    await browser.close();
    throw error;
  }
}
