import type { Stack } from '../remedy.ts';
import { safety } from '../safety.ts';
import { lines, maxAge, only } from '../text.ts';

const known = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'MERGE'];

export const azureStorage: Stack = {
  id: 'azure-storage',
  name: 'Azure Blob Storage',
  family: 'platform',
  tried: 'unchecked',
  products: ['Azure Storage'],
  source:
    'https://learn.microsoft.com/rest/api/storageservices/cross-origin-resource-sharing--cors--support-for-the-azure-storage-services',

  remedy: (policy) => ({
    edits: [
      {
        place: 'service',
        file: 'cors.sh',
        where:
          'For the Azure CLI; `clear` takes the old rules away. In the portal the same fields are under “Resource sharing (CORS)”.',
        language: 'bash',
        lines: lines(`
          az storage cors clear --account-name ACCOUNT --services b
          az storage cors add --account-name ACCOUNT --services b \\
            --origins ${policy.origins.map((origin) => `'${origin}'`).join(' ')} \\
            --methods ${only(policy.methods, known).join(' ')} \\
            ${policy.headers.length > 0 ? `--allowed-headers ${policy.headers.join(' ')} ` : ''}--max-age ${maxAge}
        `),
      },
    ],
    order:
      'Azure answers preflights without a signature, from the first rule that fits: put narrow rules before wide ones.',
    errors:
      'A preflight that no rule fits gets 403; on 403 and 404 of the call itself the headers stand where a rule fits.',
    apply: ['sh cors.sh', 'az storage cors list --account-name ACCOUNT --services b'],
    oneLayer:
      'Behind Azure Front Door or a CDN leave them to the storage: delete rules there that change `Access-Control-Allow-Origin`.',
    safety: [
      ...safety(policy),
      'Azure Storage says `Access-Control-Allow-Credentials: true` to every listed origin, whether you want it or not.',
    ],
  }),
};
