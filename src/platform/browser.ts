/** The one door to the browser: nothing else imports the polyfill. It throws outside an extension. */

export type { Runtime } from 'webextension-polyfill';
export { default as browser } from 'webextension-polyfill';
