/** A library that adds headers to the calls of a page. */
interface Tracer {
  /** As the subject of a sentence. */
  readonly name: string;
  /** Its headers, in lower case. */
  readonly headers: RegExp;
  /** Its script, where its URL tells. */
  readonly script?: RegExp;
  /** The setting that says which servers get them. */
  readonly setting: string;
  /** Where it is written down. */
  readonly source: string;
}

/** The particular before the general: several libraries also send the headers of the W3C. */
export const tracers: readonly Tracer[] = [
  {
    name: 'Datadog RUM',
    headers: /^x-datadog-/,
    script: /datadoghq-browser-agent\.com|\/@datadog\//i,
    setting: '`allowedTracingUrls`',
    source: 'https://github.com/dust-tt/dust/pull/21377',
  },
  {
    name: 'Sentry',
    headers: /^sentry-trace$/,
    script: /\bsentry-cdn\.com|\/@sentry\//i,
    setting: '`tracePropagationTargets`',
    source: 'https://github.com/getsentry/sentry-javascript/issues/6077',
  },
  {
    name: 'The New Relic browser agent',
    headers: /^newrelic$/,
    script: /\bjs-agent\.newrelic\.com/i,
    setting: '`distributed_tracing.allowed_origins`',
    source: 'https://github.com/newrelic/newrelic-browser-agent',
  },
  {
    name: 'The Elastic RUM agent',
    headers: /^elastic-apm-traceparent$/,
    setting: '`distributedTracingOrigins`',
    source: 'https://github.com/elastic/apm-agent-rum-js',
  },
  {
    name: 'AWS CloudWatch RUM',
    headers: /^x-amzn-trace-id$/,
    setting: 'the calls for which `addXRayTraceIdHeader` is on',
    source: 'https://github.com/aws-observability/aws-rum-web',
  },
  {
    name: 'Application Insights',
    headers: /^request-context$/,
    setting: 'its calls with `correlationHeaderExcludedDomains`',
    source: 'https://github.com/microsoft/ApplicationInsights-JS/issues/683',
  },
  {
    name: 'Highlight',
    headers: /^x-highlight-request$/,
    setting: '`tracingOrigins`',
    source: 'https://github.com/highlight/highlight/issues/7893',
  },
  {
    name: 'PostHog',
    headers: /^x-posthog-(session|distinct|window)-id$/,
    setting: '`__add_tracing_headers`',
    source: 'https://github.com/PostHog/posthog-js/pull/3301',
  },
  {
    name: 'A Jaeger client',
    headers: /^uber-trace-id$|^uberctx-/,
    setting: 'the calls that it traces',
    source: 'https://www.jaegertracing.io/sdk-migration/#propagation-format',
  },
  {
    name: 'A Zipkin or OpenTelemetry client',
    headers: /^(b3|x-b3-.+)$/,
    setting: '`propagateTraceHeaderCorsUrls`',
    source: 'https://github.com/openzipkin/b3-propagation',
  },
  {
    name: 'A tracing library (OpenTelemetry, Sentry, Datadog and others)',
    headers: /^(traceparent|tracestate|baggage)$/,
    setting:
      'its targets (`propagateTraceHeaderCorsUrls` in OpenTelemetry, `tracePropagationTargets` in Sentry)',
    source: 'https://www.w3.org/TR/trace-context/',
  },
];
