import { useContext, useMemo } from 'preact/hooks';
import type { ReportExchange } from '../../report/report.ts';
import type { CopyText } from '../actions.ts';
import { curlCommands } from '../curl-commands.ts';
import { clipped } from '../format.ts';
import { OwnWords } from '../own-words.ts';
import { CopyButton } from './CopyButton.tsx';
import { WireText } from './WireText.tsx';

/** Preflight and request, to be sent again from a shell. */
export function CurlCommands({ exchange, copy }: { exchange: ReportExchange; copy: CopyText }) {
  const words = useContext(OwnWords);
  const commands = useMemo(() => curlCommands(exchange, words), [exchange, words]);
  return (
    <>
      {commands.map(({ step, command }, index) => (
        <div key={index} class="curl" {...(step.index === null ? {} : { 'data-message': step.index })}>
          <p>
            {step.kind === 'preflight' ? 'The preflight' : 'The request'} <b>{clipped(step.method, 40)}</b>
            {step.index === null && <span class="quiet">, which would come next</span>}
          </p>
          <div class="code-block with-copy">
            <pre>
              <WireText text={command} limit={1200} />
            </pre>
            <CopyButton text={command} copy={copy} what="this command" />
          </div>
        </div>
      ))}
      <p class="quiet">
        For bash and the like. Cookies, tokens and keys are left out. curl shows every answer: it has no pages
        to protect.{' '}
        <CopyButton
          text={commands.map(({ powershell }) => powershell).join('\n\n')}
          copy={copy}
          what="the commands for PowerShell"
          label="Copy for PowerShell"
        />
      </p>
    </>
  );
}
