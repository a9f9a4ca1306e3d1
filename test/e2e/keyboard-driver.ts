import type { Frame, KeyInput, Page } from 'puppeteer-core';

/** DevTools' keyboard, and what it reaches in the panel. */
export interface KeyboardDriver {
  press(...keys: readonly KeyInput[]): Promise<void>;
  /** Holds Control down. */
  withControl(key: KeyInput): Promise<void>;
  /** Presses a key until the focus stands there. */
  reach(selector: string, key?: KeyInput): Promise<void>;
  /** What cannot be reached with this key, or not be used once it is, or does not show that the focus is there. */
  unusable(key: KeyInput): Promise<readonly string[]>;
}

export function keyboardDriver({ keyboard }: Page, panel: Frame): KeyboardDriver {
  const press = async (...keys: readonly KeyInput[]) => {
    for (const key of keys) await keyboard.press(key);
  };
  return {
    press,
    withControl: async (key) => {
      await keyboard.down('Control');
      await keyboard.press(key);
      await keyboard.up('Control');
    },
    reach: async (selector, key = 'Tab') => {
      for (let presses = 0; presses < 200; presses += 1) {
        if (await panel.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector))
          return;
        await keyboard.press(key);
      }
      throw new Error(`${key} never comes to ${selector}.`);
    },
    unusable: async (key) => {
      const count = (await panel.evaluate(begin)) as number;
      if (count === 0) throw new Error('There is nothing to press.');
      for (let presses = 0; presses < count + 30; presses += 1) {
        const uses = (await panel.evaluate('whycorsTest.arrive()')) as readonly KeyInput[] | null;
        if (uses === null) break;
        await press(...uses);
        await press(key);
      }
      // Tab leaves the panel, and what is pressed next would be meant for DevTools.
      while (!(await panel.evaluate('whycorsTest.isInside()'))) await press(key);
      return (await panel.evaluate('whycorsTest.end()')) as readonly string[];
    },
  };
}

/**
 * Runs in the panel. Lists what can be pressed in what is open over the list, or else in all of it, and notes what
 * the keys do to it: a click that the keyboard makes is the same event as the mouse's, and is held back, so that the
 * view stays as it is.
 */
const begin = `(() => {
  const controls = 'button, input:not([hidden]), select, textarea, summary, a[href], [role=separator], [role=treegrid]';
  const view = [...document.querySelectorAll('dialog[open], .menu-items, [data-view]')].at(-1) ?? document;
  const waiting = new Map([...view.querySelectorAll(controls)]
    .filter((one) => one.checkVisibility() && !one.matches(':disabled'))
    .map((one) => [one, new Set(['focus', ...keysOf(one)])]));
  let pressed = null;

  function keysOf(one) {
    if (one.matches('a')) return ['Enter'];
    if (one.matches('button, summary')) return ['Enter', 'Space'];
    if (one.matches('[type=checkbox]')) return ['Space'];
    if (one.matches('[aria-activedescendant]')) return [];
    // From the last choice there is only the way up.
    if (one.matches('select')) return [one.selectedIndex === one.length - 1 ? 'ArrowUp' : 'ArrowDown'];
    if (one.matches('[role=treegrid], [type=radio]')) return ['ArrowDown'];
    if (one.matches('[role=separator]')) return ['ArrowRight'];
    return ['x'];
  }
  const isMarked = (one) => [one, one.closest('label, .filter')].some((shown) => {
    const style = shown && getComputedStyle(shown);
    return style && (style.outlineStyle !== 'none' || style.boxShadow !== 'none');
  });
  const onFocus = ({ target }) => { if (isMarked(target)) waiting.get(target)?.delete('focus'); };
  const used = (one) => waiting.get(one)?.delete(pressed);
  const onKeyDown = ({ code, key, target }) => { pressed = code === 'Space' ? 'Space' : key; };
  const holdBack = (event) => {
    used(event.target.closest(controls));
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const changed = new MutationObserver((records) => records.forEach(({ target }) => used(target)));
  addEventListener('focusin', onFocus, true);
  addEventListener('keydown', onKeyDown, true);
  for (const type of ['click', 'beforeinput', 'change']) addEventListener(type, holdBack, true);
  changed.observe(document.body, { subtree: true, attributeFilter: ['aria-valuenow', 'aria-activedescendant'] });

  globalThis.whycorsTest = {
    isInside: () => document.hasFocus() && view.contains(document.activeElement) && document.activeElement !== document.body,
    arrive() {
      if ([...waiting.values()].every(({ size }) => size === 0)) return null;
      if (!document.hasFocus()) return [];
      const { activeElement } = document;
      const keys = [...waiting.get(activeElement) ?? []].filter((key) => key !== 'focus');
      // Of several that exclude each other Tab comes to one, from which the arrows go on.
      const group = activeElement.matches('[type=radio]') ? view.querySelectorAll('[name="' + activeElement.name + '"]') : [0];
      return [...group].flatMap(() => keys);
    },
    end() {
      removeEventListener('focusin', onFocus, true);
      removeEventListener('keydown', onKeyDown, true);
      for (const type of ['click', 'beforeinput', 'change']) removeEventListener(type, holdBack, true);
      changed.disconnect();
      return [...waiting].filter(([, left]) => left.size > 0)
        .map(([one, left]) => [...left].join(', ') + ': ' + one.outerHTML.slice(0, 120));
    },
  };
  return waiting.size;
})()`;
