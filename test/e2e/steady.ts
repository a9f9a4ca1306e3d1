import type { Frame } from 'puppeteer-core';

/** The panel's own fonts are the system's: pictures to compare need the same everywhere. */
const fonts = `
  :root { --mono: "Liberation Mono" !important }
  * { animation: none !important; transition: none !important; caret-color: transparent !important }
`;

/** Makes the panel look the same in each run: fonts, and texts that differ by port, time or duration. */
export async function makeSteady(panel: Frame): Promise<void> {
  const hasFonts = await panel.evaluate(
    `['Liberation Sans', 'Liberation Mono'].every((name) => {
      const context = document.createElement('canvas').getContext('2d');
      const width = (font) => { context.font = font; return context.measureText('The quick brown fox, 1i').width; };
      return ['serif', 'cursive'].some((other) => width('40px "' + name + '", ' + other) !== width('40px ' + other));
    })`,
  );
  if (!hasFonts)
    throw new Error('The pictures need the Liberation fonts: install the package `fonts-liberation`.');
  await panel.evaluate(
    `(() => {
      const style = document.querySelector('#steady') ?? document.head.appendChild(document.createElement('style'));
      style.id = 'steady';
      style.textContent = ${JSON.stringify(fonts)};
      for (const element of document.body.querySelectorAll('*'))
        if (!/mono/i.test(getComputedStyle(element).fontFamily))
          element.style.setProperty('font-family', '"Liberation Sans"', 'important');
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
