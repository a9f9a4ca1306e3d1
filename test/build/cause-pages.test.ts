import { describe, expect, it } from 'vitest';
import { causePage } from '../../build/cause-pages.ts';
import { causes } from '../../src/engine/causes/index.ts';
import { causePages } from '../../src/panel/cause-pages.ts';

const htmlOf = (markdown: string) =>
  causePage(markdown)
    .parts.map((part) => ('html' in part ? part.html.trim() : ''))
    .join('');

describe('a page of a cause', () => {
  it('keeps code apart from the text around it, and its title from both', () => {
    expect(causePage('# A `title`\n\n## Part\n\nSee `*`.\n\n```http\nVary: Origin\n```\n\nDone.')).toEqual({
      title: 'A title',
      parts: [
        { html: '<h3>Part</h3><p>See <code>*</code>.</p>\n' },
        { code: 'Vary: Origin' },
        { html: '<p>Done.</p>\n' },
      ],
    });
  });

  it('opens what is elsewhere in a new tab that knows nothing of this one', () => {
    expect(htmlOf('[spec](https://spec.example/?a=1&b)')).toBe(
      '<p><a href="https://spec.example/?a=1&amp;b" target="_blank" rel="noopener noreferrer">spec</a></p>',
    );
  });

  it('names other pages, which open in its place', () => {
    expect(htmlOf('[this](allow-origin-null.md)')).toBe(
      '<p><a href="#allow-origin-null" data-page="allow-origin-null">this</a></p>',
    );
  });

  it.each([
    ['markup', '<img src=x>', '&lt;img src=x&gt;'],
    ['a picture', '![alt](https://a.example/x.png)', '<p>alt</p>'],
    ['a link that is no web page', '[a](javascript:alert(1))', '<p>a</p>'],
  ])('is plain text where it has %s', (_, markdown, html) => {
    expect(htmlOf(markdown)).toBe(html);
  });

  it('is bundled for every cause, and its title is there', () => {
    expect([...causePages.keys()].toSorted()).toEqual(causes.map(({ id }) => id).toSorted());
    for (const { title, parts } of causePages.values())
      expect([title !== '', parts.length > 0]).toEqual([true, true]);
  });
});
