import type { Conversation } from '../conversation.ts';
import { arrowSentence } from '../conversation.ts';
import { ConversationDrawing } from './ConversationDrawing.tsx';
import { WireText } from './WireText.tsx';

/** The exchange as a picture; the same as a list for those who do not see it. */
export function ConversationView({ page, conversation }: { page: string; conversation: Conversation }) {
  return (
    <figure class="conversation">
      <ConversationDrawing page={page} conversation={conversation} />
      <ol class="sr-only" aria-label="Messages in order">
        {conversation.arrows.map((arrow, index) => (
          <li key={index}>
            <WireText text={arrowSentence(arrow, conversation.lanes)} />
          </li>
        ))}
      </ol>
    </figure>
  );
}
