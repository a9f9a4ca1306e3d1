import { causes } from '../../engine/causes/index.ts';
import { visible } from '../../report/exporters/visible.ts';
import type { Terminal } from '../terminal.ts';
import { textBlock } from '../text/blocks.ts';
import { pageOf } from '../text/page-of.ts';
import { wrapped } from '../text/wrapped.ts';
import { causeList } from './cause-list.ts';
import { consoleBlocks } from './console-blocks.ts';
import { nearest } from './nearest.ts';
import { pageBlocks } from './page-blocks.ts';

/** Explains a cause, or a line of a browser's console; without either it lists the causes. Returns the exit code. */
export async function explain(asked: string, terminal: Terminal): Promise<number> {
  const page = pageOf(terminal);
  const write = (paragraphs: readonly string[]) => terminal.write(`${paragraphs.join('\n\n')}\n`);
  if (asked === '') {
    await write(causeList(page));
    return 0;
  }
  const cause = causes.find(({ id }) => id === asked);
  if (cause) {
    const { causePage } = await import('./cause-pages.ts');
    const title = wrapped([{ strong: [`${cause.title} (${cause.id})`] }], page);
    await write([title, ...pageBlocks(causePage(cause.id)).map((block) => textBlock(block, page))]);
    return 0;
  }
  const blocks = isOneWord(asked) ? null : consoleBlocks(asked);
  if (blocks) {
    await write(blocks.map((block) => textBlock(block, page)));
    return 0;
  }
  if (isOneWord(asked)) {
    const like = nearest(
      asked.toLowerCase(),
      causes.map(({ id }) => id),
    );
    const hint = like.length > 0 ? `Did you mean ${like.join(', ')}?` : '`whycors explain` lists them all.';
    terminal.say(`whycors: there is no cause ${visible(asked)}. ${hint}`);
  } else terminal.say('whycors: no browser is known to print this line of a cross-origin request.');
  return 2;
}

/** Whether it can be the id of a cause: no line of a console is so short. */
const isOneWord = (text: string) => /^\S+$/.test(text);
