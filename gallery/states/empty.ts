import type { LogStatus } from '../../src/protocol/messages.ts';
import { sampleExchanges } from '../../test/panel/sample-exchanges.ts';
import { type GalleryState, listed, state } from '../state.ts';

const empty = (id: string, title: string, status: Partial<LogStatus> = {}) =>
  state(`empty-${id}`, `Empty: ${title}`, (panel) => listed(panel, status, []));
const allowed = sampleExchanges.filter(({ outcome }) => outcome === 'delivered');

/** What stands where the list would, or the diagnosis. */
export const emptyStates: readonly GalleryState[] = [
  state('connecting', 'Connecting'),
  empty('nothing', 'nothing was seen yet'),
  empty('too-late', 'the page was loaded before DevTools was opened', { sawPageLoad: false }),
  empty('paused', 'recording is paused', { recording: false }),
  empty('no-access', 'access to the sites is withheld', { hostAccess: false }),
  empty('no-access-in-a-tab', 'access is withheld, and there is no DevTools', {
    hostAccess: false,
    hasHar: false,
    probe: { state: 'unavailable', dropped: 0 },
  }),
  empty('gone', 'the extension was reloaded underneath', { extensionGone: true }),
  state('calm', 'Nothing is wrong', (panel) => listed(panel, {}, allowed)),
  state('nothing-matches', 'The filter leaves nothing', (panel) => {
    listed(panel);
    panel.type('[data-action=filter]', 'domain:nowhere.example');
  }),
];
