import { causes } from '../../engine/causes/index.ts';
import { tellingBeginnings, told, untold } from '../../engine/console/console-words.ts';
import { readConsoleLine } from '../../engine/console/read-console-line.ts';
import { code, type Inline } from '../../report/exporters/document/document.ts';
import type { TextBlock } from '../text/blocks.ts';

/** What is to be said of a line of a browser's console; null where it is none about a cross-origin request. */
export function consoleBlocks(line: string): readonly TextBlock[] | null {
  const reading = readConsoleLine(line);
  if (reading === null) return null;
  if (reading.browser === null) return noReason;
  const list = (title: string, items: readonly Inline[]): TextBlock => ({
    kind: 'list',
    lead: [{ strong: [title] }],
    items,
  });
  return [
    list(
      reading.causes.length > 1 ? 'Why, the likeliest first' : 'Why',
      reading.causes.map((id) => [`${titles.get(id) ?? id} (whycors explain ${id})`]),
    ),
    list(
      'What the line says',
      told(reading).map(([name, value]) => [`${name}: `, code(value)]),
    ),
    list(
      'What it cannot tell',
      untold(reading).map((sentence) => [sentence]),
    ),
    {
      kind: 'paragraph',
      text: ['Save the call as a HAR, and all of that can be told: see `whycors diagnose --help`.'],
    },
  ];
}

const titles = new Map(causes.map(({ id, title }) => [id, title]));

const noReason: readonly TextBlock[] = [
  { kind: 'paragraph', text: [{ strong: ['This line holds no reason.'] }] },
  {
    kind: 'paragraph',
    text: [
      'It is all that a page is told of a failed request, so that pages cannot look into other servers. The reason stands in the console, mostly just before it, in a line that begins so:',
    ],
  },
  {
    kind: 'list',
    lead: [],
    items: tellingBeginnings.map(([browser, beginning]) => [`${browser}: `, code(beginning)]),
  },
];
