import type { Token } from 'stream-json/parser.js';
import { FlexAssembler } from 'stream-json/utils/flex-assembler.js';

/** No header and no URL is longer; what is, is cut. */
const longestText = 1024 * 1024;

/** Makes values of a log's tokens, and hands each of its entries on instead of keeping it. */
export function logAssembler(onEntry: (entry: unknown) => void) {
  const assembler = new FlexAssembler({
    arrayRules: [
      {
        filter: ([first, second, third]) => first === 'log' && second === 'entries' && third === undefined,
        create: () => [],
        add: (_entries: unknown, entry: unknown) => onEntry(entry),
      },
    ],
  });
  let isBody = false;
  let text = '';
  return {
    consume(token: Token): void {
      switch (token.name) {
        case 'keyValue':
          // What was sent and what came back: `content.text`, `postData.text`.
          isBody = token.value === 'text';
          assembler.keyValue(token.value);
          break;
        case 'startString':
          text = '';
          break;
        case 'stringChunk':
          if (!isBody && text.length < longestText) text += token.value;
          break;
        case 'endString':
          assembler.stringValue(text);
          break;
        default:
          assembler.consume(token);
      }
    },
    /** What stands around the entries. */
    root: (): unknown => assembler.current,
  };
}
