import type { Lab } from '../lab/server.ts';

/** The switches with which Chromium finds the lab, trusts it, and keeps quiet otherwise. */
export function labFlags({ certificateKeyHash }: Pick<Lab, 'certificateKeyHash'>): readonly string[] {
  return [
    '--host-resolver-rules=MAP *.test 127.0.0.1, MAP *.invalid ~NOTFOUND',
    // Rather than ignoring all certificate errors: one of the scenarios is about them.
    `--ignore-certificate-errors-spki-list=${certificateKeyHash}`,
    '--disable-quic',
  ];
}

/**
 * Chromium heeds only the last `--disable-features`, so that this one replaces Playwright's. That is wanted:
 * Playwright's list switches off parts of the network stack that decide about CORS.
 */
export const disabledFeatures =
  '--disable-features=DisableLoadExtensionCommandLineSwitch,HttpsUpgrades,HttpsFirstBalancedModeAutoEnable';
