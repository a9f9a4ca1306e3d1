import { testCause } from '../../helpers/cause-tester.ts';
import { blocked, blockedPreflight } from './blocked.ts';

const refused = (names: string) =>
  blockedPreflight({
    asks: [
      ['access-control-request-method', 'PUT'],
      ['access-control-request-headers', names],
    ],
    allows: [
      ['access-control-allow-methods', 'PUT'],
      ['access-control-allow-headers', 'content-type, traceparent'],
    ],
  });

testCause('tracing-header-refused', {
  silent: {
    'one that would only be next, behind a refused origin': blockedPreflight({
      asks: [
        ['access-control-request-method', 'PUT'],
        ['access-control-request-headers', 'traceparent'],
      ],
      allows: [['access-control-allow-origin', 'https://other.example']],
    }),
    'an answer without a preflight': blocked([]),
    'a header of the page': refused('x-tenant'),
    'a tracing header that is allowed, beside one of the page that is not': refused('traceparent,x-tenant'),
    'a name that only begins alike': refused('x-datadog,b34'),
  },
  explains: {
    Datadog: [
      refused('x-datadog-origin,x-datadog-trace-id'),
      /Datadog RUM in the page adds `x-datadog-origin` and `x-datadog-trace-id`[\s\S]*leaves `api\.example` out of `allowedTracingUrls`/,
    ],
    'Sentry, whose `baggage` others send too': [
      refused('baggage,sentry-trace'),
      /Sentry in the page adds `baggage` and `sentry-trace`[\s\S]*`tracePropagationTargets`/,
    ],
    'a library that cannot be told, beside a header of the page': [
      refused('tracestate,x-tenant'),
      /A tracing library .* adds `tracestate` to the call[\s\S]*`propagateTraceHeaderCorsUrls`/,
    ],
    B3: [refused('b3'), /Zipkin or OpenTelemetry client in the page adds `b3`/],
    'New Relic': [
      refused('newrelic'),
      /New Relic browser agent[\s\S]*`distributed_tracing\.allowed_origins`/,
    ],
    Elastic: [refused('elastic-apm-traceparent'), /Elastic RUM agent[\s\S]*`distributedTracingOrigins`/],
    Jaeger: [refused('uber-trace-id'), /Jaeger client in the page adds `uber-trace-id`/],
    'AWS X-Ray': [refused('x-amzn-trace-id'), /AWS CloudWatch RUM[\s\S]*`addXRayTraceIdHeader`/],
  },
});
