import { type OwnProxy, type ProxyTarget, proxiedCall } from '../../remedies/own-proxy.ts';
import { triedWords } from '../../remedies/tried-words.ts';
import type { CopyText } from '../actions.ts';
import { Commands } from './Commands.tsx';
import { EditList } from './EditList.tsx';
import { Prose } from './Prose.tsx';
import { Sentences } from './Sentences.tsx';

interface OwnProxyTextProps {
  proxy: OwnProxy;
  target: ProxyTarget;
  copy: CopyText;
}

/** How one kind of server forwards to the target, and what that costs. */
export function OwnProxyText({ proxy, target, copy }: OwnProxyTextProps) {
  const { edits, apply, warnings } = proxy.remedy(target);
  const { before, after } = proxiedCall(target);
  return (
    <div data-proxy={proxy.id}>
      <p class="remedy-tried" data-tried={proxy.tried}>
        <Prose text={triedWords(proxy)} />
      </p>
      <EditList edits={edits} copy={copy} />
      <dl class="remedy-notes">
        <dt>Page</dt>
        <dd>
          <Prose text={`\`${before}\` becomes \`${after}\`.`} />
        </dd>
        <dt>Apply</dt>
        <dd>
          <Commands commands={apply} copy={copy} />
        </dd>
        <dt>Mind</dt>
        <dd>
          <Sentences sentences={warnings} />
        </dd>
      </dl>
    </div>
  );
}
