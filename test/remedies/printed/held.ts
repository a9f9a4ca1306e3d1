import { stacks } from '../../../src/remedies/index.ts';
import type { Stack } from '../../../src/remedies/remedy.ts';

/** What the lines that cannot be run here are held to; each has its test. */
export const held = {
  /** The specification of all resources that AWS publishes. */
  cloudFormation: ['api-gateway-http', 'api-gateway-rest', 'cloudfront', 'lambda-function-url', 's3'],
  /** The definitions of the vendor's protocol buffers. */
  envoy: ['envoy'],
  /** The custom resource definitions of the vendor. */
  kubernetes: ['istio', 'traefik'],
  /** What the vendor's interface takes, as types that are made of its own description. */
  declared: ['azure-app-service', 'google-cloud-storage'],
  /** The lines that are run with Deno, and what the functions answer when they are called. */
  calls: ['netlify', 'supabase', 'vercel'],
  /** The lines that are run with Express. */
  express: ['cloud-run', 'firebase-functions'],
  /** The grammar of their language, and no more. */
  grammar: ['aspnet-core', 'laravel', 'spring-boot', 'spring-security'],
} as const;

export function stackOf(id: string): Stack {
  const stack = stacks.find((one) => one.id === id);
  if (stack === undefined) throw new Error(`no stack ${id}`);
  return stack;
}
