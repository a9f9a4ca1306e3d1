// The fields of Chromium's protocol that the oracle reads. https://chromedevtools.github.io/devtools-protocol/

export interface RequestWillBeSent {
  readonly requestId: string;
  readonly request: { readonly url: string; readonly method: string };
  readonly type?: string;
  readonly initiator: { readonly type: string };
  /** Present when this is the next hop of a redirect. */
  readonly redirectResponse?: object;
}

export interface LoadingFinished {
  readonly requestId: string;
}

export interface LoadingFailed {
  readonly requestId: string;
  readonly errorText: string;
  readonly canceled?: boolean;
  readonly blockedReason?: string;
  readonly corsErrorStatus?: { readonly corsError: string };
}

export interface IssueAdded {
  readonly issue: {
    readonly details: {
      readonly corsIssueDetails?: { readonly corsErrorStatus: { readonly corsError: string } };
    };
  };
}
