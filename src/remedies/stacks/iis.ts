import type { Stack } from '../remedy.ts';
import { safety } from '../safety.ts';
import { at, lines, maxAge } from '../text.ts';

export const iis: Stack = {
  id: 'iis',
  name: 'IIS',
  family: 'server',
  tried: 'unchecked',
  products: ['Microsoft IIS', 'Microsoft HTTP.sys'],
  source: 'https://learn.microsoft.com/iis/extensions/cors-module/cors-module-configuration-reference',

  remedy: (policy) => {
    const items = (kind: string, values: readonly string[]) =>
      values.map((value) => `    <add ${kind}="${value}" />`);
    const origin = (value: string) =>
      [
        `<add origin="${value}" allowCredentials="${policy.credentials}" maxAge="${maxAge}">`,
        '  <allowMethods>',
        ...items('method', policy.methods),
        '  </allowMethods>',
        '  <allowHeaders allowAllRequestedHeaders="false">',
        ...items('header', policy.headers),
        '  </allowHeaders>',
        '</add>',
      ].join('\n');
    return {
      edits: [
        {
          place: 'web.config',
          file: 'web.config',
          where:
            'Inside `configuration`; where `system.webServer` is there already, put what is within into that.',
          language: 'xml',
          lines: lines(`
            <system.webServer>
              <cors enabled="true" failUnlistedOrigins="false">
                ${at(16, policy.origins.map(origin).join('\n'))}
              </cors>
              <httpProtocol>
                <customHeaders>
                  <add name="Vary" value="Origin" />
                </customHeaders>
              </httpProtocol>
            </system.webServer>
          `),
        },
      ],
      order:
        'The module answers preflights before authentication (Windows too), handlers, WebDAV and `OPTIONSVerbHandler`; without the module, `cors` in `web.config` gives 500.19.',
      errors:
        'The module adds the headers to what the application answers, 4xx and 5xx too; look at a 401 and a 500 of IIS’ own with `curl -i` and an `Origin`. `customHeaders` alone could not choose among origins.',
      apply: ['msiexec /i IISCORS_amd64.msi', 'iisreset'],
      oneLayer:
        'Take away `Access-Control-…` from `customHeaders`, `EnableCors` of Web API and `UseCors` of ASP.NET Core: each of them would send a second set, or answer the preflight first.',
      safety: [
        ...safety(policy),
        'An origin of `*` beside the others would answer every site that is not listed.',
      ],
    };
  },
};
