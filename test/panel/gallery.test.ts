// @vitest-environment happy-dom
import { options, type VNode } from 'preact';
import { afterAll, describe, expect, it } from 'vitest';
import { states } from '../../gallery/states.ts';
import { renderPanel } from './render-panel.ts';

const sources = import.meta.glob<string>('../../src/panel/**/*.tsx', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const components = Object.values(sources).flatMap((source) =>
  [...source.matchAll(/\b(?:function|class) ([A-Z]\w*)/g)].map(([, name]) => name ?? ''),
);

const rendered = new Set<string>();
const before = options.vnode;
options.vnode = (vnode: VNode) => {
  if (typeof vnode.type === 'function') rendered.add(vnode.type.name);
  before?.(vnode);
};
afterAll(() => {
  if (before) options.vnode = before;
  else delete options.vnode;
});

describe('the gallery', () => {
  it('names each state once', () => {
    const ids = states.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
  });

  it.each(states.map(({ id, options: given, show }) => [id, given, show] as const))(
    'shows %s',
    async (_, given, show) => {
      const panel = renderPanel(given);
      await show?.(panel);
      expect(panel.root.textContent).not.toBe('');
    },
  );

  it('shows every component of the panel in some state: add one to `gallery/states/` for these', () => {
    expect(components.length).toBeGreaterThan(50);
    expect(components.filter((name) => !rendered.has(name))).toEqual([]);
  });
});
