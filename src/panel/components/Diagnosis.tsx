import { useRef } from 'preact/hooks';
import { injectedNote, rewriterOf } from '../../report/injected.ts';
import { reasonWords } from '../../report/reason-words.ts';
import { headline, type ReportExchange } from '../../report/report.ts';
import type { PanelActions } from '../actions.ts';
import { drawing } from '../drawing.ts';
import type { ProveControl } from '../prove-control.ts';
import { isStopped } from '../row-state.ts';
import { toldMessages } from '../told-messages.ts';
import { useMarking } from '../use-marking.ts';
import { AnsweredByLine } from './AnsweredByLine.tsx';
import { Answers } from './Answers.tsx';
import { ConversationView } from './ConversationView.tsx';
import { CurlCommands } from './CurlCommands.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { Facts } from './Facts.tsx';
import { FindingCard } from './FindingCard.tsx';
import { HeaderTables } from './HeaderTables.tsx';
import { NetworkButton } from './NetworkButton.tsx';
import { Notices } from './Notices.tsx';
import { Prose } from './Prose.tsx';
import { ProveIt } from './ProveIt.tsx';
import { RawMessage } from './RawMessage.tsx';
import { Section } from './Section.tsx';
import { SourceLine } from './SourceLine.tsx';
import { StackFix, type StackFixProps } from './StackFix.tsx';
import { doubts, Uncertainty } from './Uncertainty.tsx';
import { VerdictHead } from './VerdictHead.tsx';

interface DiagnosisProps {
  exchange: ReportExchange;
  actions: Pick<PanelActions, 'copyText' | 'openSource' | 'showInNetwork'>;
  onProbe: (() => void) | null;
  /** What the lines for a server are made from besides this exchange. */
  fix: Pick<StackFixProps, 'all' | 'stacks' | 'onStack' | 'draft'>;
  prove: ProveControl;
}

/** One exchange, read from top to bottom: what happened, why, what to change, and what that rests on. */
export function Diagnosis({ exchange, actions, onProbe, fix, prove }: DiagnosisProps) {
  const root = useRef<HTMLDivElement>(null);
  useMarking(root);
  const goToMessage = (message: number) =>
    root.current?.querySelector<HTMLElement>(`:is(table, .raw > summary)[data-about="${message}"]`)?.focus();
  const copy = actions.copyText;
  const others = exchange.findings.filter((finding) => finding !== headline(exchange));
  const reasons = exchange.preflightReasons ?? [];
  const next = others.filter(({ role }) => role === 'next');
  const roots = others.filter(({ role }) => role === 'root');
  const notices = others.filter(({ role }) => role === 'notice');
  // Where no header helps, that comes behind all else.
  const proving = isStopped(exchange) && !exchange.answersInjected && (
    <ProveIt exchange={exchange} prove={prove} />
  );
  return (
    <div class="diagnosis" data-diagnosis={exchange.id} ref={root}>
      {exchange.answersInjected && <p class="injected-note">{injectedNote}</p>}
      <VerdictHead exchange={exchange} copy={copy} />
      {roots.length > 0 && (
        <Section id="roots" title="Also behind it">
          {roots.map((finding) => (
            <FindingCard key={`${finding.cause} ${finding.message}`} finding={finding} />
          ))}
        </Section>
      )}
      <AnsweredByLine answeredBy={exchange.answeredBy} />
      <Section
        id="conversation"
        title="What was said"
        tools={<NetworkButton url={exchange.url} show={actions.showInNetwork} />}
      >
        <ConversationView
          page={exchange.origin}
          drawing={drawing(exchange)}
          told={toldMessages(exchange)}
          onMessage={goToMessage}
        />
      </Section>
      <ErrorBoundary what="The table of headers" copy={copy}>
        <HeaderTables exchange={exchange} copy={copy} />
      </ErrorBoundary>
      {reasons.length > 0 && (
        <Section id="preflight" title="Why the browser asked first">
          <ul class="plain">
            {reasons.map((reason) => (
              <li key={reason.why}>
                <Prose text={reasonWords(reason)} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      {next.length > 0 && (
        <Section id="next" title="Would fail next">
          {next.map((finding) => (
            <FindingCard key={`${finding.cause} ${finding.message}`} finding={finding} />
          ))}
        </Section>
      )}
      {exchange.answers.length > 0 && (
        <Section id="answers" title="What the server must answer">
          <Answers answers={exchange.answers} copy={copy} />
        </Section>
      )}
      {exchange.answers.length > 0 && proving}
      {exchange.answers.length > 0 && (
        <Section id="fix" title="The fix for your stack">
          <ErrorBoundary what="The fix" copy={copy}>
            <StackFix exchange={exchange} copy={copy} {...fix} />
          </ErrorBoundary>
        </Section>
      )}
      {notices.length > 0 && (
        <Notices key={exchange.id} notices={notices} open={exchange.verdict === 'undetermined'} />
      )}
      <Section id="curl" title="The same with curl">
        <CurlCommands exchange={exchange} copy={copy} />
      </Section>
      <Section id="source" title="The call">
        <SourceLine site={exchange.initiator} actions={actions} />
      </Section>
      {doubts(exchange).length > 0 && (
        <Section id="doubts" title="What is not certain">
          <Uncertainty exchange={exchange} onProbe={onProbe} />
        </Section>
      )}
      <Section id="facts" title="The request">
        <Facts exchange={exchange} />
      </Section>
      <Section id="messages" title="Messages as seen">
        {exchange.messages.map((message, index) => (
          <RawMessage
            key={index}
            index={index}
            message={message}
            rewriter={rewriterOf(exchange)}
            copy={copy}
          />
        ))}
      </Section>
      {exchange.answers.length === 0 && proving}
    </div>
  );
}
