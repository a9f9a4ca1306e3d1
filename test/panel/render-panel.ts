import { afterAll } from 'vitest';
import { type PanelOptions, renderPanel as renderWholePanel } from './whole-panel.tsx';

const panels = new Set<ReturnType<typeof renderWholePanel>>();

// What a panel still waits for must not find its document gone.
afterAll(() => {
  for (const panel of panels) panel.takeDown();
});

/** The whole panel, for as long as the tests of a file run. */
export function renderPanel(options?: PanelOptions): ReturnType<typeof renderWholePanel> {
  const panel = renderWholePanel(options);
  panels.add(panel);
  return panel;
}
