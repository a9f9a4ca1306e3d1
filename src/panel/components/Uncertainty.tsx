import type { Finding } from '../../engine/diagnosis.ts';
import type { ReportExchange } from '../../report/report.ts';
import { ProbeButton } from './ProbeButton.tsx';
import { Prose } from './Prose.tsx';

/** What is not certain about a diagnosis, in sentences. */
export function doubts(exchange: ReportExchange): readonly string[] {
  const blocking = exchange.findings.find(({ role }) => role === 'blocking');
  const said = (blocking?.alternatives ?? []).map((alternative: Finding['alternatives'][number]) => {
    if (alternative.cause === blocking?.cause)
      return `If ${alternative.when}, Firefox’s console says \`${alternative.firefox}\` of it.`;
    const code = alternative.chromium ?? alternative.firefox;
    return `If ${alternative.when}, the browser stopped at \`${alternative.cause}\`${code === null ? '' : ` (\`${code}\`)`} instead.`;
  });
  if (exchange.answers.length > 0 && exchange.credentials === 'unknown')
    said.push(
      'Whether credentials were included was not seen. What is needed here serves both cases; without credentials `Access-Control-Allow-Credentials` may be left out.',
    );
  if (exchange.answers.length > 0 && !exchange.answersComplete)
    said.push('What lies behind the redirect was never seen: more may be needed there.');
  if (exchange.outcome === 'unknown')
    said.push('The browser did not tell how the request ended; this is what the Fetch standard says of it.');
  return said;
}

/** Whether the page's own word would settle a doubt. */
function wouldTell({ credentials, verdict, call }: ReportExchange): boolean {
  return call === undefined && (credentials === 'unknown' || verdict === 'undetermined');
}

interface UncertaintyProps {
  exchange: ReportExchange;
  onProbe: (() => void) | null;
}

export function Uncertainty({ exchange, onProbe }: UncertaintyProps) {
  return (
    <>
      <ul class="plain">
        {doubts(exchange).map((sentence) => (
          <li key={sentence}>
            <Prose text={sentence} />
          </li>
        ))}
      </ul>
      {onProbe && wouldTell(exchange) && (
        <p>
          <ProbeButton onProbe={onProbe} />
        </p>
      )}
    </>
  );
}
