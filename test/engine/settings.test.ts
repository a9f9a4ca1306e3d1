import { describe, expect, it } from 'vitest';
import {
  gatewaySettings,
  loginSettings,
  routeSettings,
  serverSettings,
} from '../../src/engine/explanations/settings-of-preflights.ts';
import { slashSettings } from '../../src/engine/explanations/settings-of-redirects.ts';
import { products } from '../../src/engine/products.ts';

const names = new Set(products.map(({ name }) => name));

describe.each(
  Object.entries({ loginSettings, routeSettings, serverSettings, gatewaySettings, slashSettings }),
)('%s', (_, rows) => {
  it.each(rows)('$product is in the table of products, and its row stands in a sentence', (row) => {
    for (const product of [row.product].flat()) expect(names).toContain(product);
    expect(row.advice, 'It stands behind a colon and before a full stop.').toMatch(/^(?!.*\.$)[\s\S]{10,}/);
    expect(new URL(row.source).protocol, 'Where it is written down.').toBe('https:');
  });

  it('has each product once', () => {
    const all = rows.flatMap(({ product }) => product);
    expect(new Set(all).size).toBe(all.length);
  });
});
