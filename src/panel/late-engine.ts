import type { LogUpdates, MessageOf, PanelChannel } from '../protocol/messages.ts';
import type { Diagnose } from './diagnoses.ts';

type Update = MessageOf<LogUpdates>;

function needsEngine(update: Update): boolean {
  if (update.type === 'snapshot') return update.exchanges.length > 0;
  return update.type === 'changed' && update.changed.length > 0;
}

/**
 * The engine is most of the program, and an empty list needs none of it: it is loaded when the first exchange
 * comes, which waits for it, and so does all that comes behind.
 */
export function lateEngine(
  channel: PanelChannel,
  load: () => Promise<Diagnose>,
): { readonly channel: PanelChannel; readonly diagnose: Diagnose } {
  let engine: Diagnose | null = null;
  let loading: Promise<void> | null = null;
  const loaded = () =>
    load().then(
      (diagnose) => {
        engine = diagnose;
      },
      // The extension was replaced underneath: what was seen is still worth showing.
      () => {},
    );
  return {
    diagnose(exchange, history) {
      if (!engine) throw new Error('The engine is not there.');
      return engine(exchange, history);
    },
    channel: {
      send: channel.send,
      onMessage(listener) {
        let waiting: Update[] | null = null;
        const tellAll = () => {
          const told = waiting ?? [];
          waiting = null;
          for (const update of told) listener(update);
        };
        return channel.onMessage((update) => {
          if (waiting) waiting.push(update);
          else if (loading || !needsEngine(update)) listener(update);
          else {
            waiting = [update];
            loading = loaded();
            void loading.then(tellAll);
          }
        });
      },
    },
  };
}
