/** A library that adds headers to the calls of a page. */
interface Tracer {
  /** As the subject of a sentence. */
  readonly name: string;
  /** Its headers, in lower case. */
  readonly headers: RegExp;
  /** The setting that says which servers get them. */
  readonly setting: string;
}

/** The particular before the general: several libraries also send the headers of the W3C. */
export const tracers: readonly Tracer[] = [
  { name: 'Datadog RUM', headers: /^x-datadog-/, setting: '`allowedTracingUrls`' },
  { name: 'Sentry', headers: /^sentry-trace$/, setting: '`tracePropagationTargets`' },
  {
    name: 'The New Relic browser agent',
    headers: /^newrelic$/,
    setting: '`distributed_tracing.allowed_origins`',
  },
  {
    name: 'The Elastic RUM agent',
    headers: /^elastic-apm-traceparent$/,
    setting: '`distributedTracingOrigins`',
  },
  {
    name: 'AWS CloudWatch RUM',
    headers: /^x-amzn-trace-id$/,
    setting: 'the calls for which `addXRayTraceIdHeader` is on',
  },
  { name: 'A Jaeger client', headers: /^uber-trace-id$|^uberctx-/, setting: 'the calls that it traces' },
  {
    name: 'A Zipkin or OpenTelemetry client',
    headers: /^(b3|x-b3-.+)$/,
    setting: '`propagateTraceHeaderCorsUrls`',
  },
  {
    name: 'A tracing library (OpenTelemetry, Sentry, Datadog and others)',
    headers: /^(traceparent|tracestate|baggage)$/,
    setting:
      'its targets (`propagateTraceHeaderCorsUrls` in OpenTelemetry, `tracePropagationTargets` in Sentry)',
  },
];
