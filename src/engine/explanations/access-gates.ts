import type { HeaderMark } from './header-mark.ts';

/** A gate in front of an application that asks everyone who they are, preflights too. */
export interface AccessGate extends HeaderMark {
  /** What its administrator sets so that preflights pass, in the imperative. */
  readonly setting: string;
}

/** Its refusals do not always bear a mark. */
export const silentCloudflare = {
  name: 'Cloudflare Access',
  setting:
    'Turn on "Bypass options requests to origin" in the CORS settings of the Access application, or let Access answer preflights itself there',
  source:
    'https://developers.cloudflare.com/cloudflare-one/access-controls/applications/http-apps/authorization-cookie/cors/',
};

const iap = {
  name: 'Identity-Aware Proxy of Google Cloud',
  setting: 'Turn on `corsSettings.allowHttpOptions` in the settings of Identity-Aware Proxy',
};

const pomerium = {
  name: 'Pomerium',
  setting: 'Set `cors_preflight: true` on the route in Pomerium',
  source: 'https://www.pomerium.com/docs/reference/routes/cors-preflight',
};

export const accessGates: readonly AccessGate[] = [
  { ...silentCloudflare, header: 'cf-access-domain' },
  { ...silentCloudflare, header: 'location', matches: /^https:\/\/[^/]+\.cloudflareaccess\.com\// },
  { ...silentCloudflare, header: 'www-authenticate', matches: /^cloudflare-access\b/i },
  {
    ...iap,
    header: 'x-goog-iap-generated-response',
    source: 'https://cloud.google.com/iap/docs/customizing',
  },
  { ...pomerium, header: 'x-pomerium-intercepted-response' },
  { ...pomerium, header: 'location', matches: /\/\.pomerium\/sign_in\b/ },
  {
    name: 'oauth2-proxy',
    header: 'location',
    matches: /\/oauth2\/(start|sign_in)\b/,
    setting: 'Start oauth2-proxy with `--skip-auth-preflight`',
    source: 'https://oauth2-proxy.github.io/oauth2-proxy/configuration/overview',
  },
  {
    name: 'Vercel Deployment Protection',
    header: 'location',
    matches: /^https:\/\/vercel\.com\/sso-api\b/,
    setting: 'Add the path to the OPTIONS Allowlist of Deployment Protection',
    source:
      'https://vercel.com/docs/deployment-protection/methods-to-bypass-deployment-protection/options-allowlist',
  },
  {
    name: 'Vercel Deployment Protection',
    header: 'set-cookie',
    matches: /^_vercel_sso_nonce=/,
    setting: 'Add the path to the OPTIONS Allowlist of Deployment Protection',
    source:
      'https://vercel.com/docs/deployment-protection/methods-to-bypass-deployment-protection/options-allowlist',
  },
  {
    name: 'App Service Authentication of Azure',
    header: 'location',
    matches: /\/\.auth\/login\//,
    setting: 'List the origin under CORS of the App Service, which then answers preflights itself',
    source: 'https://learn.microsoft.com/en-us/azure/app-service/overview-authentication-authorization',
  },
];
