export { launchChromium } from './launch-chromium';
export { launchFirefox } from './launch-firefox';
export type { Launched } from './launched';
