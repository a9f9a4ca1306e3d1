import { useContext } from 'preact/hooks';
import { consoleExamples, tellingBeginnings, told, untold } from '../../engine/console/console-words.ts';
import type { ConsoleReading } from '../../engine/console/read-console-line.ts';
import type { ReportExchange } from '../../report/report.ts';
import type { ReadConsoleLine } from '../actions.ts';
import { causeLabel } from '../cause-label.ts';
import { plural, visibleText } from '../format.ts';
import { OpenPage } from '../open-page.ts';
import { NamedValues } from './NamedValues.tsx';
import { Section } from './Section.tsx';

interface ConsoleReportProps {
  text: string;
  /** Null until it is loaded. */
  read: ReadConsoleLine | null;
  onText(text: string): void;
  exchanges: readonly ReportExchange[];
  /** Shows these exchanges. */
  onShow(what: string, ids: readonly string[]): void;
}

/** What is to be said of a pasted line. */
export function ConsoleReport({ text, read, onText, ...props }: ConsoleReportProps) {
  if (text.trim() === '') return <Examples title="For example" onText={onText} />;
  if (read === null) return <p class="quiet">Reading …</p>;
  const reading = read(text);
  if (reading === null)
    return (
      <>
        <p class="console-verdict">No browser is known to print this of a cross-origin request.</p>
        <Examples title="What can be read" onText={onText} />
      </>
    );
  return reading.browser === null ? <NoReason /> : <Told reading={reading} {...props} />;
}

interface ToldProps extends Omit<ConsoleReportProps, 'text' | 'read' | 'onText'> {
  reading: ConsoleReading;
}

function Told({ reading, exchanges, onShow }: ToldProps) {
  const openPage = useContext(OpenPage);
  const { url } = reading;
  const ids = url === null ? [] : exchanges.filter((one) => isAbout(one, url)).map(({ id }) => id);
  return (
    <>
      <Section id="console-causes" title={reading.causes.length > 1 ? 'Why, the likeliest first' : 'Why'}>
        <ol class="console-causes">
          {reading.causes.map((cause) => (
            <li key={cause} data-cause={cause}>
              {openPage ? (
                <button type="button" class="link" data-action="page" onClick={() => openPage(cause)}>
                  {causeLabel({ cause })}
                </button>
              ) : (
                causeLabel({ cause })
              )}
            </li>
          ))}
        </ol>
      </Section>
      <Section id="console-told" title="What the line says">
        <NamedValues facts={told(reading)} />
      </Section>
      <Section id="console-untold" title="What it cannot tell">
        <ul class="plain">
          {untold(reading).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
        {ids.length > 0 ? (
          <p>
            All of that is in{' '}
            <button
              type="button"
              class="link"
              data-action="show-request"
              onClick={() => onShow(`requests of ${visibleText(url ?? '')}`, ids)}
            >
              {plural(ids.length, 'request of this URL', 'requests of this URL')}
            </button>{' '}
            in the list.
          </p>
        ) : (
          <p>Make the call once more while this panel is open: the request itself shows all of it.</p>
        )}
      </Section>
    </>
  );
}

function isAbout({ messages }: ReportExchange, url: string): boolean {
  return messages.some((message) => message.url === url);
}

function NoReason() {
  return (
    <>
      <p class="console-verdict">This line holds no reason.</p>
      <p>
        It is all that a page is told of a failed request, so that pages cannot look into other servers. The
        reason stands in the console, mostly just before it, in a line that begins so:
      </p>
      <NamedValues facts={tellingBeginnings} />
      <p>Or make the call once more while this panel is open.</p>
    </>
  );
}

function Examples({ title, onText }: { title: string } & Pick<ConsoleReportProps, 'onText'>) {
  return (
    <Section id="console-examples" title={title}>
      <ul class="console-examples">
        {consoleExamples.map((example) => (
          <li key={example}>
            <button type="button" class="link" onClick={() => onText(example)}>
              {example}
            </button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
