import { clicked, type GalleryState, listed, state } from '../state.ts';

/** What is laid over the panel. */
export const sheetStates: readonly GalleryState[] = [
  clicked('keys', 'All keys', '[data-action=keys]'),
  clicked('settings', 'Settings', '[data-action=settings]'),
  state('settings-changed', 'Settings, none of them as at first', (panel) => {
    listed(panel);
    panel.does(() => {
      const { settings } = panel.store;
      settings.setTheme('dark');
      settings.setKeep({ most: 1000, delivered: false });
      settings.setWords({ always: ['x-tenant', 'customer'], never: ['x-request-id'] });
    });
    panel.click('[data-action=settings]');
  }),
];
