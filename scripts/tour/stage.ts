import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type Launched, launchChromium, launchFirefox } from '@/scripts/browser/launch';
import { startTally, type Tally } from '@/server/tally';
import { type ServedPages, servePages } from '@/tests/pages/serve';

export interface Stage extends Launched {
  pages: ServedPages;
  /** The running tally: one that is stopped and started anew takes its place here. */
  tally: Tally;
  dataDir: string;
}

interface StageOptions {
  browser: 'chromium' | 'firefox';
  headless?: boolean;
  profile?: string;
  isDemo?: boolean;
  /** 0 takes any free port. */
  tallyPort?: number;
  /** Where the tally keeps its numbers; left out, a folder that is thrown away. */
  dataDir?: string;
  /** File for all that Chromium sends. */
  netLog?: string;
}

const extensions = { chromium: '.output/chrome-mv3', firefox: '.output/firefox-mv3' };

/** Everything that one post meets: practice pages, the tally and a browser with the built extension. */
export async function setStage(options: StageOptions): Promise<Stage> {
  const { browser, headless = true, profile, isDemo = false, tallyPort = 0, netLog } = options;
  const isKept = options.dataDir !== undefined;
  const dataDir = options.dataDir ?? (await mkdtemp(join(tmpdir(), 'siap-siar-')));
  const pages = await servePages();
  const tally = await startTally({ port: tallyPort, dataDir, region: '19.71', isDemo });
  const launch = browser === 'firefox' ? launchFirefox : launchChromium;
  const closeServers = async (running: Tally) => {
    await running.close();
    await pages.close();
    if (!isKept) await rm(dataDir, { recursive: true, force: true });
  };
  try {
    const extension = join(process.cwd(), extensions[browser]);
    const launched = await launch({ extension, port: pages.port, headless, profile, netLog });
    const stage: Stage = {
      ...launched,
      pages,
      tally,
      dataDir,
      async close() {
        await launched.close();
        await closeServers(stage.tally);
      },
    };
    return stage;
  } catch (error) {
    await closeServers(tally);
    throw error;
  }
}

/** The extension's own page with this name, opened as a tab. */
export const openOwn = (stage: Launched, name: 'popup' | 'options' | 'dikirim' | 'mulai'): Promise<Page> =>
  stage.openExtensionPage(`${name}.html`);
