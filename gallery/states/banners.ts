import type { LogStatus } from '../../src/protocol/messages.ts';
import { type GalleryState, listed, state } from '../state.ts';

const banner = (id: string, title: string, status: Partial<LogStatus>) =>
  state(`banner-${id}`, `Banner: ${title}`, (panel) => listed(panel, status));

/** Access was asked for, and is not there. */
const refused = (id: string, title: string, status: Partial<LogStatus>) =>
  state(
    `banner-${id}`,
    `Banner: ${title}`,
    async (panel) => {
      listed(panel, { hostAccess: false, ...status });
      panel.click('[data-action=allow-access]');
      await panel.settles();
    },
    { actions: { requestHostAccess: async () => false } },
  );

/** What is to be said of the log. */
export const bannerStates: readonly GalleryState[] = [
  banner('paused', 'recording is paused', { recording: false }),
  banner('no-access', 'access to the sites is withheld', { hostAccess: false }),
  banner('no-access-firefox', 'the same in Firefox', { hostAccess: false, browser: 'firefox' }),
  refused('refused', 'access was refused', {}),
  refused('refused-firefox', 'a tab was opened that asks for access', { browser: 'firefox' }),
  banner('probe', 'a probe is in the page', { probe: { state: 'watching', dropped: 1200 } }),
  banner('gone', 'the extension was reloaded underneath', { extensionGone: true }),
  banner('all', 'everything at once', {
    recording: false,
    hostAccess: false,
    extensionGone: true,
    probe: { state: 'watching', dropped: 0 },
    dropped: 12_000,
  }),
];
