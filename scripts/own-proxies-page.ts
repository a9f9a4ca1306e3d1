import { ownProxies } from '../src/remedies/own-proxies/index.ts';
import { type OwnProxy, type ProxyTarget, proxiedCall } from '../src/remedies/own-proxy.ts';
import { triedWords } from '../src/remedies/tried-words.ts';
import {
  type Block,
  code,
  codeBlock,
  list,
  paragraph,
  strong,
} from '../src/report/exporters/document/document.ts';
import { sentence } from '../src/report/exporters/document/sentence.ts';
import { markdownBlock } from '../src/report/exporters/markdown/blocks.ts';

const example: ProxyTarget = { server: 'https://api.example', path: '/orders/17' };

/** docs/stacks/own-proxies.md, from the same functions as the panel. */
export function ownProxiesPage(): string {
  const { before, after } = proxiedCall(example);
  return `${[
    '# When the server is not yours',
    'First ask: the message that WhyCORS writes to whoever runs the server holds all that they need. Where nobody answers, let a server of your own forward the calls: the page then calls its own origin, and no CORS applies.',
    `Only \`${example.server}\` is forwarded to, with its certificate checked. \`Authorization\` goes along; cookies, \`Origin\` and \`Referer\` do not. The call in the page changes from \`${before}\` to \`${after}\`.`,
    ...ownProxies.flatMap((proxy) => [
      `## ${proxy.name}`,
      `For ${proxy.purpose}. ${triedWords(proxy)} [The vendor’s documentation](${proxy.source})`,
      ...blocks(proxy).map(markdownBlock),
    ]),
  ].join('\n\n')}\n`;
}

function blocks(proxy: OwnProxy): readonly Block[] {
  const { edits, apply, warnings } = proxy.remedy(example);
  return [
    ...edits.flatMap(({ file, where, language, lines }) => [
      paragraph(strong(code(file)), ': ', ...sentence(where)),
      codeBlock(language, lines.split('\n')),
    ]),
    paragraph(strong('To bring it into effect:')),
    codeBlock('sh', apply),
    list(warnings.map(sentence), strong('Before you use it:')),
  ];
}
