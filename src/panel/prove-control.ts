import type { Proof, ProofStatus, RepeatedCall } from '../protocol/proof.ts';
import { noProof } from '../protocol/proof.ts';
import type { ReportExchange } from '../report/report.ts';
import type { PanelActions } from './actions.ts';
import type { Store } from './store.ts';

/** What a diagnosis needs to prove what it says. */
export interface ProveControl {
  readonly status: ProofStatus;
  /** Why nothing can be proved here, whatever the exchange; null where it can. */
  readonly hindrance: string | null;
  /** What came of the exchange's call since, in the log; null where it was not made. */
  resultOf(exchange: ReportExchange): ReportExchange | null;
  /** Call it from a click: where access to the sites is missing, it is asked for first. */
  begin(proof: Proof, repeat: RepeatedCall | null): void;
  end(): void;
  repeat(call: RepeatedCall): void;
  show(id: string): void;
}

export function proveControl(
  store: Store,
  { requestHostAccess }: Pick<PanelActions, 'requestHostAccess'>,
): ProveControl {
  const status = store.status.value;
  const granted = async () => {
    const access = await requestHostAccess();
    store.checkAccess();
    return access;
  };
  return {
    status: status?.proof ?? noProof,
    hindrance: hindranceOf(store),
    resultOf: (exchange) => resultIn(store.all.value, exchange),
    begin(proof, repeat) {
      if (status?.hostAccess !== false) return store.prove(proof, repeat);
      granted().then(
        (access) => access && store.prove(proof, repeat),
        () => {},
      );
    },
    end: store.endProof,
    repeat: store.repeat,
    show: store.openDetail,
  };
}

function hindranceOf(store: Store): string | null {
  if (store.imported.file.value) return 'This is a saved file: there is no page here whose call could pass.';
  if (store.status.value?.extensionGone) return 'The extension was reloaded or removed: open DevTools anew.';
  return null;
}

/** The last that this browser answered itself. */
function resultIn(all: readonly ReportExchange[], asked: ReportExchange): ReportExchange | null {
  const same = (other: ReportExchange) =>
    other.answersInjected === true &&
    other.method === asked.method &&
    other.origin === asked.origin &&
    other.startedAt >= asked.startedAt &&
    other.url.split('#')[0] === asked.url.split('#')[0];
  return all.findLast(same) ?? null;
}
