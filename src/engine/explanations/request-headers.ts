import type { HeaderSource } from '../diagnosis.ts';

/** Who puts a header on a page's calls. */
export interface HeaderSender {
  /** In lower case. */
  readonly headers: RegExp;
  /** Left out: on every call. `no-body`: only where the call sends none. */
  readonly on?: 'no-body';
  readonly from: HeaderSource;
  /** Its script, where its URL tells; it made the call, so that it is certain. */
  readonly script?: RegExp;
  /** How the call does without, as an imperative sentence; null: it could not. */
  readonly without: string | null;
  /** Where it is written down. */
  readonly source: string;
}

const app: HeaderSource = { kind: 'app', name: null, certainty: 'likely' };
const library = (name: string, certainty: HeaderSource['certainty'] = 'likely'): HeaderSource => ({
  kind: 'library',
  name,
  certainty,
});

const stainless = 'https://github.com/lidge-jun/opencodex/issues/1773';

/**
 * Headers that are known to make calls need a preflight, the particular before the general. Tracing libraries are
 * in `tracers.ts`, other extensions in `extension-headers.ts`.
 */
export const headerSenders: readonly HeaderSender[] = [
  {
    headers: /^content-type$/,
    on: 'no-body',
    from: app,
    without:
      'The call sends no body: leave `Content-Type` out, often a default of the library that makes it.',
    source: 'https://github.com/ResearchHub/web/pull/81',
  },
  {
    headers: /^(cache-control|pragma|expires)$/,
    from: app,
    without:
      'Take it off and call with `cache: "no-store"`: the browser then asks the server anew by itself.',
    source: 'https://developer.mozilla.org/en-US/docs/Web/API/Request/cache',
  },
  {
    headers: /^access-control-(allow|expose|max)-/,
    from: app,
    without: 'Delete it: only an answer can have this header, on a request it does nothing.',
    source: 'https://github.com/axios/axios/issues/3752',
  },
  {
    headers: /^x-requested-with$/,
    from: library('axios as Laravel sets it up, or another library', 'possible'),
    without:
      "Take it off the call or the library's defaults, unless the server wants it against forged requests.",
    source: 'https://github.com/laravel/laravel/blob/12.x/resources/js/bootstrap.js',
  },
  {
    headers: /^x-signalr-user-agent$/,
    from: library('The SignalR client'),
    script: /\/signalr\b/i,
    without: null,
    source: 'https://github.com/dotnet/aspnetcore/pull/14484',
  },
  {
    headers: /^x-stainless-/,
    from: library('The SDK of OpenAI, Anthropic or another API made with Stainless'),
    without: 'Set it to `null` in `defaultHeaders` of the SDK: it only describes the machine.',
    source: stainless,
  },
  {
    headers: /^x-fern-/,
    from: library('An SDK made with Fern'),
    without: null,
    source: 'https://github.com/rivet-dev/actors/issues/493',
  },
  {
    headers: /^anthropic-|^openai-/,
    from: library('The SDK of Anthropic or OpenAI'),
    without: null,
    source: stainless,
  },
  {
    headers: /^(apikey|x-client-info|x-supabase-.+)$/,
    from: library('The Supabase client'),
    script: /\bsupabase-js\b/i,
    without: null,
    source: 'https://github.com/supabase/supabase/issues/6267',
  },
  {
    headers: /^(accept|content)-profile$/,
    from: library('A PostgREST client, like that of Supabase'),
    without: null,
    source: 'https://docs.postgrest.org/en/stable/references/api/schemas.html',
  },
  {
    headers: /^x-firebase-|^x-goog-firebase-/,
    from: library('The Firebase SDK'),
    script: /\/firebasejs\/|\/@firebase\//i,
    without: null,
    source: 'https://github.com/firebase/firebase-js-sdk',
  },
  {
    headers: /^x-goog-/,
    from: library('A client of Google APIs'),
    without: null,
    source: 'https://cloud.google.com/apis/docs/system-parameters',
  },
  {
    headers: /^apollographql-client-(name|version)$/,
    from: library('Apollo Client'),
    without: 'Take `name` and `version` off the client: they are only shown in statistics.',
    source: 'https://www.apollographql.com/docs/graphos/platform/insights/client-segmentation',
  },
  {
    // Made to force a preflight: it protects from forged requests.
    headers: /^(apollo-require-preflight|x-apollo-operation-name)$/,
    from: library('A GraphQL client', 'possible'),
    without: null,
    source: 'https://www.apollographql.com/docs/apollo-server/security/cors',
  },
  {
    headers: /^x-algolia-/,
    from: library('The Algolia client'),
    script: /\balgoliasearch\b/i,
    without: 'Let the client put its keys into the query (`authMode: "WithinQueryParameters"`).',
    source: 'https://github.com/algolia/algoliasearch-client-javascript',
  },
  {
    headers: /^x-xsrf-token$/,
    from: library('axios or Angular', 'possible'),
    without: null,
    source: 'https://axios-http.com/docs/req_config',
  },
  {
    headers: /^(tus-resumable|upload-(length|offset|metadata|defer-length|concat))$/,
    from: library('A tus client'),
    without: null,
    source: 'https://tus.io/protocols/resumable-upload',
  },
  {
    headers: /^(x-grpc-web|x-user-agent|grpc-timeout)$/,
    from: library('gRPC-Web'),
    without: null,
    source: 'https://github.com/grpc/grpc/blob/master/doc/PROTOCOL-WEB.md',
  },
  {
    headers: /^connect-(protocol-version|timeout-ms)$/,
    from: library('Connect'),
    without: null,
    source: 'https://connectrpc.com/docs/protocol/',
  },
  {
    headers: /^hx-/,
    from: library('htmx'),
    script: /\bhtmx\b/i,
    without: 'Delete it in an `htmx:configRequest` listener, unless the server reads it.',
    source: 'https://htmx.org/reference/#request_headers',
  },
  {
    headers: /^(turbo-frame|x-turbo-.+)$/,
    from: library('Turbo'),
    script: /\/@hotwired\/turbo/i,
    without: null,
    source: 'https://github.com/hotwired/turbo',
  },
  {
    headers: /^x-inertia(-|$)/,
    from: library('Inertia'),
    without: null,
    source: 'https://inertiajs.com/the-protocol',
  },
  {
    headers: /^x-livewire(-|$)/,
    from: library('Livewire'),
    without: null,
    source: 'https://github.com/livewire/livewire',
  },
  {
    headers: /^(rsc|next-(router-.+|url|action))$/,
    from: library('The router of Next.js'),
    without: null,
    source: 'https://github.com/vercel/next.js/issues/66352',
  },
  {
    headers: /^(x-amz-|amz-sdk-)/,
    from: library('The AWS SDK'),
    script: /\baws-sdk\b/i,
    without: null,
    source: 'https://github.com/aws/aws-sdk-js-v3',
  },
  {
    headers: /^x-ms-/,
    from: library('The Azure SDK'),
    without: null,
    source: 'https://github.com/Azure/azure-sdk-for-js',
  },
];
