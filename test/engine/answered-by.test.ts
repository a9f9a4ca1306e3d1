import { describe, expect, test } from 'vitest';
import { answeredBy } from '../../src/engine/answered-by.ts';
import type { HeaderList } from '../../src/engine/exchange.ts';
import { createHostMemory } from '../../src/engine/host-memory.ts';
import { ownAnswers } from '../../src/engine/own-answers.ts';
import { products } from '../../src/engine/products.ts';
import { exchange } from '../helpers/exchange.ts';

/** The names on the way of an answer with these headers. */
function path(...responseHeaders: HeaderList): readonly string[] {
  return answeredBy(exchange({ answer: responseHeaders })).map(({ name }) => name);
}

describe('who answered', () => {
  test('is named from the outside in, whatever the order of the headers', () => {
    expect(path(['x-powered-by', 'Express'], ['server', 'cloudflare'], ['cf-ray', '8a']), 'a path').toEqual([
      'Cloudflare',
      'Express',
    ]);
  });

  test('is nobody where no header tells', () => {
    expect(path(['content-type', 'application/json'])).toEqual([]);
  });

  test('reads a product by its value, not by the header alone', () => {
    expect(path(['server', 'my nginx-like server'])).toEqual([]);
    expect(path(['server', 'Apache-Coyote/1.1'])).toEqual(['Tomcat']);
    expect(path(['server', 'Apache/2.4.62 (Debian)'])).toEqual(['Apache HTTP Server']);
  });

  test('ends at a gateway that made the answer itself', () => {
    const behind = ['x-powered-by', 'Express'] as const;
    const error = ['x-amzn-errortype', 'MissingAuthenticationTokenException'] as const;
    expect(path(['x-amz-cf-id', 'a'], ['x-amz-apigw-id', 'b'], error, behind)).toEqual([
      'Amazon CloudFront',
      'Amazon API Gateway',
    ]);
    // It renames what the integration behind it sent: that one was asked.
    expect(path(['x-amz-apigw-id', 'b'], error, ['x-amzn-remapped-server', 'gunicorn'], behind)).toEqual([
      'Amazon API Gateway',
      'Express',
    ]);
  });

  test('takes an error that CloudFront passes on for no answer of its own', () => {
    const error = [
      ['x-amz-cf-id', 'a'],
      ['x-cache', 'Error from cloudfront'],
    ] as const;
    expect(path(...error, ['server', 'AmazonS3'])).toEqual(['Amazon CloudFront', 'Amazon S3']);
    const [own] = answeredBy(exchange({ answer: [...error, ['server', 'CloudFront']] }));
    expect(own?.because).toContain('server: CloudFront: it made this answer itself');
  });

  test('takes what a function of Supabase answered for no answer of the gateway', () => {
    const behind = ['x-powered-by', 'Hono'] as const;
    expect(path(['sb-gateway-version', '1'], ['sb-error-code', 'EDGE_FUNCTION_ERROR'], behind)).toEqual([
      'Supabase',
      'Hono',
    ]);
    expect(path(['sb-gateway-version', '1'], ['sb-error-code', 'NOT_FOUND'], behind)).toEqual(['Supabase']);
  });

  test.each([
    ['Kong', [['x-kong-response-latency', '1']], [['x-kong-upstream-latency', '9']]],
    ['Envoy', [['server', 'istio-envoy']], [['x-envoy-upstream-service-time', '3']]],
  ] as const)('tells by what %s leaves out whether it asked', (name, alone, asked) => {
    const [own] = answeredBy(exchange({ answer: [...alone] }));
    expect(own).toMatchObject({ name, because: expect.stringContaining('it made this answer itself') });
    const [passed] = answeredBy(exchange({ answer: [...alone, ...asked] }));
    expect(passed).toMatchObject({ name, because: expect.not.stringContaining('itself') });
  });

  describe('is told by what stands on the other answers of the host and is missing here', () => {
    const nginx = ['server', 'nginx'] as const;
    const express = ['x-powered-by', 'Express'] as const;
    const because = (headers: HeaderList, ...others: readonly HeaderList[]) => {
      const memory = createHostMemory();
      for (const [index, answer] of others.entries()) memory.learn(exchange({ id: `other${index}`, answer }));
      const failing = exchange({ answer: headers });
      return answeredBy(failing, memory.historyFor(failing)).map((product) => product.because);
    };

    test('the proxy made an error itself', () => {
      expect(because([nginx], [nginx, express], [nginx, express])).toEqual([
        'server: nginx; x-powered-by: Express (Express) stands on 2 other answers of this host and not here: it made this answer itself',
      ]);
    });

    test('nothing is missing where one of the others lacks it too, or where it stands here', () => {
      expect(because([nginx], [nginx, express], [nginx])).toEqual(['server: nginx']);
      expect(because([nginx, express], [nginx, express], [nginx, express])).toEqual([
        'server: nginx',
        'x-powered-by: Express',
      ]);
    });

    test('one other answer is too few', () => {
      expect(because([nginx], [nginx, express])).toEqual(['server: nginx']);
    });

    test('what stands in front of the innermost one shows nothing', () => {
      const cloudflare = ['cf-ray', '8a'] as const;
      expect(because([nginx], [cloudflare, nginx], [cloudflare, nginx])).toEqual(['server: nginx']);
    });
  });

  test('is at best likely, for headers can be faked', () => {
    const found = answeredBy(exchange({ answer: [['server', 'nginx']] }));
    expect(found).toEqual([
      { message: 0, name: 'nginx', role: 'proxy', certainty: 'likely', because: 'server: nginx' },
    ]);
  });
});

describe('the table of products', () => {
  test('knows at least 45', () => {
    expect(new Set(products.map(({ name }) => name)).size).toBeGreaterThanOrEqual(45);
  });

  test.each([...products, ...ownAnswers])('$name: $header lacks nothing', ({ header, source }) => {
    expect(header, 'The name of the header, in lower case.').toMatch(/^[a-z0-9-]+$/);
    expect(source, 'Where it is written down, as a link.').toMatch(/^https:\/\/[^/]+\/./);
  });

  test('says of a product each thing once', () => {
    const rows = products.map(({ name, header, matches }) => `${name}: ${header} ${matches}`);
    expect(rows.filter((row, index) => rows.indexOf(row) !== index)).toEqual([]);
  });

  test('gives a product one role', () => {
    const roles = new Map(products.map(({ name, role }) => [name, role]));
    expect(products.filter(({ name, role }) => roles.get(name) !== role)).toEqual([]);
  });

  test('orders products from the outside in: no framework stands before a proxy', () => {
    const order = ['cdn', 'waf', 'platform', 'load-balancer', 'gateway', 'proxy', 'server', 'framework'];
    const late = products.filter(({ role }, index) =>
      products.slice(index).some((other) => order.indexOf(other.role) < order.indexOf(role)),
    );
    expect(late, `Move the row to the others of its role, in this order: ${order.join(', ')}.`).toEqual([]);
  });

  test('knows every product that is said to answer by itself', () => {
    const names = new Set(products.map(({ name }) => name));
    const unknown = ownAnswers.filter(({ name }) => !names.has(name));
    expect(unknown, 'Add what it leaves on every answer to src/engine/products.ts first.').toEqual([]);
  });
});
