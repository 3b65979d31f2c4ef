import puppeteer, { type Browser, type Target } from 'puppeteer-core';
import { hosts } from '@/lib/composers/hosts';
import { findChromium, installCommand } from './find.mjs';
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
    ...hosts.map((host) => `MAP ${host} 127.0.0.1:${port}`),
    'MAP * ~NOTFOUND',
    'EXCLUDE 127.0.0.1',
    'EXCLUDE localhost',
  ].join(',')}`,
  ...(headless ? ['--disable-gpu'] : []),
  // Chromium refuses its sandbox to root, as in most containers; everyone else keeps it.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/** Milliseconds to wait for a worker that was just called to show itself, and to end. */
const wakeLimit = 2_000;
const pause = 20;

/**
 * Stops the service worker at once, whatever it is doing. Told so from outside, for a watched worker lives on; and
 * told until it is gone, for one that only starts does not hear it.
 */
async function closeWorker(browser: Browser, extensionId: string): Promise<boolean> {
  const isOurs = (type: string, url: string) =>
    type === 'service_worker' && url.startsWith(`chrome-extension://${extensionId}/`);
  const isThere = (target: Target) => isOurs(target.type(), target.url());
  if (!(await browser.waitForTarget(isThere, { timeout: wakeLimit }).catch(() => null))) return false;
  const session = await browser.target().createCDPSession();
  const find = async () => {
    const { targetInfos } = await session.send('Target.getTargets');
    return targetInfos.find(({ type, url }) => isOurs(type, url))?.targetId;
  };
  const targetId = await find();
  while (targetId && (await find()) === targetId) {
    // It may be gone by itself meanwhile.
    await session.send('Target.closeTarget', { targetId }).catch(() => {});
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  await session.detach();
  return true;
}

/**
 * Starts Chromium, Chrome or Edge with the practice hosts on this computer and every other name unreachable.
 * Throws one Indonesian sentence where no browser is found or the extension is refused.
 */
export async function launchChromium(options: LaunchOptions): Promise<Launched> {
  const { extension, port, headless = true, profile, netLog } = options;
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
    args: [
      ...argumentsFor(port, headless),
      ...(netLog ? [`--log-net-log=${netLog}`, '--net-log-capture-mode=Everything'] : []),
    ],
  });
  try {
    // A person may allow it in private windows too.
    const extensionId = extension ? await install(browser, extension, { enabledInIncognito: true }) : null;
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
