import type { Answer } from '../../engine/diagnosis.ts';
import { safetyNote } from '../../report/safety-note.ts';
import type { CopyText } from '../actions.ts';
import { answerLines } from '../answer-lines.ts';
import { Code } from './Code.tsx';
import { CopyButton } from './CopyButton.tsx';
import { Prose } from './Prose.tsx';
import { WireText } from './WireText.tsx';

/** What the server must answer, as the lines it must send, and what keeps them safe. */
export function Answers({ answers, copy }: { answers: readonly Answer[]; copy: CopyText }) {
  return (
    <>
      {answers.map((answer, index) => (
        <div class="answer" key={index}>
          <p class="answer-to">
            <span>
              {answer.kind === 'preflight' ? 'To the preflight ' : 'To '}
              <b>
                <WireText text={answer.method} limit={40} />
              </b>{' '}
              <WireText text={answer.url} limit={160} />
            </span>
            <CopyButton text={answerLines(answer).join('\n')} copy={copy} what="these headers" label="Copy" />
          </p>
          <pre class="lines">
            {answerLines(answer).map((line, at) => (
              <span key={at} class="line with-copy">
                <WireText text={line} />
                <CopyButton text={line} copy={copy} what="this line" />
              </span>
            ))}
          </pre>
          {answer.remove.length > 0 && (
            <p class="answer-remove">
              And leave out{' '}
              {answer.remove.map((name, at) => (
                <span key={name}>
                  {at > 0 && ', '}
                  <Code text={name} />
                </span>
              ))}
              .
            </p>
          )}
        </div>
      ))}
      <p class="answer-safety quiet">
        <Prose text={safetyNote(answers).join(' ')} />
      </p>
    </>
  );
}
