import { browser } from 'wxt/browser';

/** A private window asks to be forgotten: drafts are checked there, but nothing is logged by itself. */
export const isPrivateWindow = (): boolean => browser.extension.inIncognitoContext === true;
