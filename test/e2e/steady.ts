import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame } from 'puppeteer-core';

/** The panel's own fonts are the system's: pictures to compare need the same everywhere. */
const css = `
  :root { --mono: "Cousine" !important }
  * { animation: none !important; transition: none !important; caret-color: transparent !important }
`;

const fonts = [
  { family: 'Arimo', weights: [400, 500, 600, 700] },
  { family: 'Cousine', weights: [400, 700] },
].flatMap(({ family, weights }) =>
  weights.map((weight) => {
    const name = family.toLowerCase();
    const file = `../../node_modules/@fontsource/${name}/files/${name}-latin-${weight}-normal.woff2`;
    return { family, weight, data: readFileSync(join(import.meta.dirname, file), 'base64') };
  }),
);

/** Makes the panel look the same in each run: fonts, and texts that differ by port, time or duration. */
export async function makeSteady(panel: Frame): Promise<void> {
  // As data: the panel's Content-Security-Policy lets no font in from outside, and need not.
  await panel.evaluate(
    `Promise.all(${JSON.stringify(fonts)}.map(async ({ family, weight, data }) => {
      if ([...document.fonts].some((font) => font.family === family && font.weight === String(weight))) return;
      const bytes = Uint8Array.from(atob(data), (character) => character.charCodeAt(0));
      document.fonts.add(await new FontFace(family, bytes, { weight: String(weight) }).load());
    })).then(() => null)`,
  );
  await panel.evaluate(
    `(() => {
      const style = document.querySelector('#steady') ?? document.head.appendChild(document.createElement('style'));
      style.id = 'steady';
      style.textContent = ${JSON.stringify(css)};
      for (const element of document.body.querySelectorAll('*'))
        if (!/mono|cousine/i.test(getComputedStyle(element).fontFamily))
          element.style.setProperty('font-family', '"Arimo"', 'important');
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const steady = node.data
          .replace(/:\\d{4,5}(?!\\d)/g, '')
          .replace(/\\b[\\d.,]+\\s(ms|s)\\b/g, '12 ms')
          .replace(/\\w{3}, \\d\\d \\w{3} \\d{4} [\\d:]{8} GMT/g, 'Thu, 01 Jan 2026 00:00:00 GMT');
        if (steady !== node.data) node.data = steady;
      }
    })()`,
  );
}
