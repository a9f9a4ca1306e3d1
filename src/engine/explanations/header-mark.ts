import type { Message } from '../exchange.ts';
import { headerLines } from '../fetch/header-list.ts';

/** A response header by which the maker of an answer is known. */
export interface HeaderMark {
  /** As the subject of a sentence. */
  readonly name: string;
  /** In lower case. */
  readonly header: string;
  /** Left out: the header's presence is enough. */
  readonly matches?: RegExp;
  /** Where it is written down. */
  readonly source: string;
}

/** Whether the answer to a message bears the mark. */
export function bears({ header, matches }: HeaderMark, message: Pick<Message, 'responseHeaders'>): boolean {
  return headerLines(message.responseHeaders, header).some((line) => !matches || matches.test(line));
}
