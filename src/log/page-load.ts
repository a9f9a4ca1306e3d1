import type { WebRequestEvent } from '../protocol/observed-event.ts';
import { headerValue } from './header-pairs.ts';

/** Whether the event says that the tab is about to show another page. Downloads and empty answers change nothing. */
export function isPageLoad(event: WebRequestEvent): boolean {
  return (
    event.stage === 'response-started' &&
    event.type === 'main_frame' &&
    event.frameId === 0 &&
    event.status !== 204 &&
    event.status !== 205 &&
    !headerValue(event.responseHeaders, 'content-disposition')?.trim().toLowerCase().startsWith('attachment')
  );
}
