import { type CorsSettings, WebSiteManagementClient } from '@azure/arm-appservice';
import { describe, expect, it } from 'vitest';
import { azureAppService } from '../../../src/remedies/stacks/azure-app-service.ts';
import { policies } from './policies.ts';

/** What the vendor's client would send to give a site these settings. */
async function sentFor(cors: CorsSettings, apiVersion: string) {
  const sent: { method: string; url: string; body: unknown }[] = [];
  const client = new WebSiteManagementClient(
    { getToken: async () => ({ token: 'none', expiresOnTimestamp: Number.MAX_SAFE_INTEGER }) },
    'SUBSCRIPTION',
    {
      apiVersion,
      httpClient: {
        sendRequest: async (request) => {
          sent.push({ method: request.method, url: request.url, body: JSON.parse(String(request.body)) });
          return { status: 200, headers: request.headers, request, bodyAsText: '{}' };
        },
      },
    },
  );
  await client.webApps.updateConfiguration('GROUP', 'SITE', { cors });
  return sent;
}

const site = '/subscriptions/SUBSCRIPTION/resourceGroups/GROUP/providers/Microsoft.Web/sites/SITE';

describe.each(Object.entries(policies))('the lines for a policy with %s', (_, policy) => {
  it('are what the client of the vendor sends, and go to the same address', async () => {
    const { edits, apply } = azureAppService.remedy(policy);
    const [command = ''] = apply;
    const { groups = {} } =
      /--method (?<method>\w+) --url "(?<url>[^"]+)" --body @(?<file>\S+)$/.exec(command) ?? {};
    const url = new URL((groups['url'] ?? '').replace(/\$\(az webapp show [^)]+\)/, site));
    const body = JSON.parse(edits[0]?.lines ?? '');
    const sent = await sentFor(body.properties.cors, url.searchParams.get('api-version') ?? '');
    expect(sent).toEqual([{ method: groups['method']?.toUpperCase(), url: url.href, body }]);
    expect(groups['file']).toBe(edits[0]?.file);
  });
});

describe('the client of the vendor', () => {
  it('drops a setting that it does not know', async () => {
    const cors = { allowedOrigins: [], supportsCredentials: true };
    const [{ body } = {}] = await sentFor(cors, '2024-04-01');
    expect(body).toEqual({ properties: { cors: { allowedOrigins: [] } } });
  });
});
