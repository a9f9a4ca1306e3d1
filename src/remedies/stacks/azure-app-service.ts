import type { Stack } from '../remedy.ts';
import { safety } from '../safety.ts';

export const azureAppService: Stack = {
  id: 'azure-app-service',
  name: 'Azure App Service and Functions',
  family: 'platform',
  tried: 'checked',
  products: [],
  source: 'https://learn.microsoft.com/azure/app-service/app-service-web-tutorial-rest-api#enable-cors',

  remedy: (policy) => ({
    edits: [
      {
        place: 'site',
        file: 'cors.json',
        where: 'A new file; it replaces the list of the site. In the portal: API, CORS.',
        language: 'json',
        lines: JSON.stringify(
          {
            properties: {
              cors: { allowedOrigins: policy.origins, supportCredentials: policy.credentials },
            },
          },
          null,
          2,
        ),
      },
    ],
    order:
      'The platform answers preflights before your code, Windows authentication and App Service Authentication; an IP restriction or a private endpoint still comes first.',
    errors:
      'The platform adds the headers to what your code answers, 4xx and 5xx too; 502 and 503 of a site that does not start have none.',
    apply: [
      'az rest --method patch --url "https://management.azure.com$(az webapp show --name SITE --resource-group GROUP --query id --output tsv)/config/web?api-version=2024-04-01" --body @cors.json',
      'az webapp cors show --name SITE --resource-group GROUP',
    ],
    oneLayer:
      'Choose one: as soon as this list has an entry, the platform takes the place of the CORS of your code. For several rules, or to choose methods and headers, empty the list and let the code do it.',
    safety: [
      ...safety(policy),
      'The platform knows no list of methods and headers: listed origins may use all of them.',
    ],
  }),
};
