import type { MessageKind } from '../exchange.ts';
import type { HeaderMark } from './header-mark.ts';

/** A platform that refuses whoever has no identity of it, before the application runs. */
export interface PrivateEndpoint extends HeaderMark {
  readonly statuses: readonly number[];
  /** The platform's own refusal has this type. */
  readonly type?: string;
  /** A header whose presence shows that somebody else refused. */
  readonly without?: string;
  /** Left out: preflights as well as requests. */
  readonly on?: MessageKind;
  /** What makes it public, in the imperative. */
  readonly setting: string;
}

export const privateEndpoints: readonly PrivateEndpoint[] = [
  {
    name: 'Cloud Run',
    statuses: [403],
    header: 'server',
    matches: /^google frontend$/i,
    type: 'text/html',
    without: 'x-powered-by',
    setting:
      "Grant `allUsers` the role `roles/run.invoker` (for a function of Firebase `invoker: 'public'`), and check the users in the application itself",
    source: 'https://cloud.google.com/run/docs/authenticating/public',
  },
  {
    name: 'The Lambda function URL',
    statuses: [403],
    header: 'x-amzn-errortype',
    matches: /^AccessDeniedException\b/,
    without: 'x-amz-apigw-id',
    setting:
      'Set the auth type of the function URL to `NONE`, allow everyone `lambda:InvokeFunctionUrl` and `lambda:InvokeFunction`, and check the users in the function itself',
    source: 'https://docs.aws.amazon.com/lambda/latest/dg/urls-auth.html',
  },
  {
    name: 'Azure Storage',
    statuses: [401, 403, 409],
    header: 'x-ms-error-code',
    matches: /^(PublicAccessNotPermitted|NoAuthenticationInformation|AuthorizationPermissionMismatch)$/,
    on: 'request',
    setting: 'Call it with a SAS token or a bearer token, or allow anonymous access to the container',
    source: 'https://learn.microsoft.com/en-us/azure/storage/blobs/anonymous-read-access-configure',
  },
];
