import type { Cause } from '../cause.ts';
import { abortedByPage } from './aborted-by-page.ts';
import { accessGateBeforePreflight } from './access-gate-before-preflight.ts';
import { allowCredentialsNotTrue } from './allow-credentials-not-true.ts';
import { allowHeadersUnparsable } from './allow-headers-unparsable.ts';
import { allowHeadersWildcardWithCredentials } from './allow-headers-wildcard-with-credentials.ts';
import { allowMethodsUnparsable } from './allow-methods-unparsable.ts';
import { allowMethodsWildcardWithCredentials } from './allow-methods-wildcard-with-credentials.ts';
import { allowOriginAddedByExtension } from './allow-origin-added-by-extension.ts';
import { allowOriginFromCache } from './allow-origin-from-cache.ts';
import { allowOriginInvalid } from './allow-origin-invalid.ts';
import { allowOriginLoopbackName } from './allow-origin-loopback-name.ts';
import { allowOriginMismatch } from './allow-origin-mismatch.ts';
import { allowOriginMissing } from './allow-origin-missing.ts';
import { allowOriginMultiple } from './allow-origin-multiple.ts';
import { allowOriginNull } from './allow-origin-null.ts';
import { allowOriginOtherPort } from './allow-origin-other-port.ts';
import { allowOriginOtherScheme } from './allow-origin-other-scheme.ts';
import { allowOriginPattern } from './allow-origin-pattern.ts';
import { allowOriginTrailingSlash } from './allow-origin-trailing-slash.ts';
import { allowOriginWildcardWithCredentials } from './allow-origin-wildcard-with-credentials.ts';
import { allowOriginWww } from './allow-origin-www.ts';
import { allowedOriginLooselyMatched } from './allowed-origin-loosely-matched.ts';
import { answerNotUsable } from './answer-not-usable.ts';
import { answerRewrittenByExtension } from './answer-rewritten-by-extension.ts';
import { answerSpoiledByExtension } from './answer-spoiled-by-extension.ts';
import { anyOriginAllowedWithCredentials } from './any-origin-allowed-with-credentials.ts';
import { authenticationBeforePreflight } from './authentication-before-preflight.ts';
import { authenticationErrorWithoutAllowOrigin } from './authentication-error-without-allow-origin.ts';
import { authorizeEndpointCalledByScript } from './authorize-endpoint-called-by-script.ts';
import { blockedByClient } from './blocked-by-client.ts';
import { blockedByContentSecurityPolicy } from './blocked-by-content-security-policy.ts';
import { blockedByOpaqueResponseBlocking } from './blocked-by-opaque-response-blocking.ts';
import { blockedByResourcePolicy } from './blocked-by-resource-policy.ts';
import { bodyTooLarge } from './body-too-large.ts';
import { botChallengeAnswered } from './bot-challenge-answered.ts';
import { browserCacheWithoutAllowOrigin } from './browser-cache-without-allow-origin.ts';
import { cachedAnswerWithoutAllowOrigin } from './cached-answer-without-allow-origin.ts';
import { cachedErrorWithoutAllowOrigin } from './cached-error-without-allow-origin.ts';
import { certificateError } from './certificate-error.ts';
import { connectionBroken } from './connection-broken.ts';
import { connectionRefused } from './connection-refused.ts';
import { cookieNotSent } from './cookie-not-sent.ts';
import { cookieNotStored } from './cookie-not-stored.ts';
import { crossoriginAttributeWithoutCors } from './crossorigin-attribute-without-cors.ts';
import { csrfTokenRejected } from './csrf-token-rejected.ts';
import { endpointNotPublic } from './endpoint-not-public.ts';
import { errorHandlerOutsideCors } from './error-handler-outside-cors.ts';
import { errorResponseWithoutAllowOrigin } from './error-response-without-allow-origin.ts';
import { fontWithoutAllowOrigin } from './font-without-allow-origin.ts';
import { gatewayWithoutOptionsMethod } from './gateway-without-options-method.ts';
import { headerAddedByExtension } from './header-added-by-extension.ts';
import { hostNotFound } from './host-not-found.ts';
import { hostUnlikeOthers } from './host-unlike-others.ts';
import { localNetworkAccess } from './local-network-access.ts';
import { methodLowerCase } from './method-lower-case.ts';
import { methodNotAllowed } from './method-not-allowed.ts';
import { methodOrHeaderRefusedSilently } from './method-or-header-refused-silently.ts';
import { mixedContent } from './mixed-content.ts';
import { networkError } from './network-error.ts';
import { noCorsRedirectMode } from './no-cors-redirect-mode.ts';
import { nullOriginAllowed } from './null-origin-allowed.ts';
import { opaqueResponse } from './opaque-response.ts';
import { optionsAnsweredByServer } from './options-answered-by-server.ts';
import { optionsNotRouted } from './options-not-routed.ts';
import { optionsSwallowedByGateway } from './options-swallowed-by-gateway.ts';
import { originNotAllowListed } from './origin-not-allow-listed.ts';
import { originOpaque } from './origin-opaque.ts';
import { passingAnswerStopped } from './passing-answer-stopped.ts';
import { preflightAllowCredentialsNotTrue } from './preflight-allow-credentials-not-true.ts';
import { preflightAllowOriginInvalid } from './preflight-allow-origin-invalid.ts';
import { preflightAllowOriginMismatch } from './preflight-allow-origin-mismatch.ts';
import { preflightAllowOriginMissing } from './preflight-allow-origin-missing.ts';
import { preflightAllowOriginMultiple } from './preflight-allow-origin-multiple.ts';
import { preflightAllowOriginWildcardWithCredentials } from './preflight-allow-origin-wildcard-with-credentials.ts';
import { preflightAvoidable } from './preflight-avoidable.ts';
import { preflightBeforeEveryRequest } from './preflight-before-every-request.ts';
import { preflightCacheStale } from './preflight-cache-stale.ts';
import { preflightErrorResponse } from './preflight-error-response.ts';
import { preflightNotCached } from './preflight-not-cached.ts';
import { preflightRedirected } from './preflight-redirected.ts';
import { preflightStatusAuthentication } from './preflight-status-authentication.ts';
import { preflightStatusNotOk } from './preflight-status-not-ok.ts';
import { preflightStatusNotRouted } from './preflight-status-not-routed.ts';
import { preflightStatusServerError } from './preflight-status-server-error.ts';
import { preflightUpgradedToHttps } from './preflight-upgraded-to-https.ts';
import { preloadCrossoriginMismatch } from './preload-crossorigin-mismatch.ts';
import { rateLimitReached } from './rate-limit-reached.ts';
import { redirectLocationInvalid } from './redirect-location-invalid.ts';
import { redirectLoop } from './redirect-loop.ts';
import { redirectMadeOriginNull } from './redirect-made-origin-null.ts';
import { redirectNotFollowed } from './redirect-not-followed.ts';
import { redirectOfTrailingSlash } from './redirect-of-trailing-slash.ts';
import { redirectToBucketRegion } from './redirect-to-bucket-region.ts';
import { redirectToHttps } from './redirect-to-https.ts';
import { redirectToLogin } from './redirect-to-login.ts';
import { redirectToOtherHost } from './redirect-to-other-host.ts';
import { redirectToUrlWithCredentials } from './redirect-to-url-with-credentials.ts';
import { redirectWithoutAllowOrigin } from './redirect-without-allow-origin.ts';
import { requestHeaderNotAllowed } from './request-header-not-allowed.ts';
import { requestModeSameOrigin } from './request-mode-same-origin.ts';
import { requestReissuedByServiceWorker } from './request-reissued-by-service-worker.ts';
import { requestRewrittenByExtension } from './request-rewritten-by-extension.ts';
import { responseHeaderAsRequestHeader } from './response-header-as-request-header.ts';
import { responseHeaderNotExposed } from './response-header-not-exposed.ts';
import { routeMissingWithoutAllowOrigin } from './route-missing-without-allow-origin.ts';
import { schemeNotSupported } from './scheme-not-supported.ts';
import { serverErrorWithoutAllowOrigin } from './server-error-without-allow-origin.ts';
import { stoppedForUnseenReason } from './stopped-for-unseen-reason.ts';
import { targetAddressSpaceMismatch } from './target-address-space-mismatch.ts';
import { thirdPartyCookieBlocked } from './third-party-cookie-blocked.ts';
import { tracingHeaderRefused } from './tracing-header-refused.ts';
import { upstreamUnavailable } from './upstream-unavailable.ts';
import { varyOriginMissing } from './vary-origin-missing.ts';
import { wildcardDoesNotNameAuthorization } from './wildcard-does-not-name-authorization.ts';

/**
 * Every cause, the particular before the general: the first one that explains has the word.
 * `npm run new:cause <id>` adds a line.
 */
export const causes: readonly Cause[] = [
  answerSpoiledByExtension,
  redirectMadeOriginNull,
  redirectWithoutAllowOrigin,
  allowOriginMissing,
  preflightAllowOriginMissing,
  allowOriginWildcardWithCredentials,
  preflightAllowOriginWildcardWithCredentials,
  allowOriginMultiple,
  preflightAllowOriginMultiple,
  allowOriginPattern,
  allowOriginNull,
  allowOriginInvalid,
  preflightAllowOriginInvalid,
  allowOriginTrailingSlash,
  allowOriginOtherScheme,
  allowOriginOtherPort,
  allowOriginWww,
  allowOriginLoopbackName,
  allowOriginMismatch,
  preflightAllowOriginMismatch,
  allowCredentialsNotTrue,
  preflightAllowCredentialsNotTrue,
  preflightRedirected,
  preflightStatusAuthentication,
  preflightStatusNotRouted,
  preflightStatusServerError,
  preflightStatusNotOk,
  allowMethodsUnparsable,
  allowHeadersUnparsable,
  methodLowerCase,
  allowMethodsWildcardWithCredentials,
  methodNotAllowed,
  responseHeaderAsRequestHeader,
  allowHeadersWildcardWithCredentials,
  requestHeaderNotAllowed,
  redirectToUrlWithCredentials,
  blockedByContentSecurityPolicy,
  requestModeSameOrigin,
  noCorsRedirectMode,
  schemeNotSupported,
  mixedContent,
  preflightUpgradedToHttps,
  targetAddressSpaceMismatch,
  localNetworkAccess,
  blockedByClient,
  blockedByResourcePolicy,
  blockedByOpaqueResponseBlocking,
  hostNotFound,
  certificateError,
  connectionRefused,
  connectionBroken,
  redirectLocationInvalid,
  redirectLoop,
  redirectNotFollowed,
  answerNotUsable,
  abortedByPage,
  networkError,
  passingAnswerStopped,
  stoppedForUnseenReason,
  requestRewrittenByExtension,
  botChallengeAnswered,
  accessGateBeforePreflight,
  cachedErrorWithoutAllowOrigin,
  gatewayWithoutOptionsMethod,
  endpointNotPublic,
  csrfTokenRejected,
  rateLimitReached,
  upstreamUnavailable,
  bodyTooLarge,
  routeMissingWithoutAllowOrigin,
  authenticationErrorWithoutAllowOrigin,
  errorHandlerOutsideCors,
  serverErrorWithoutAllowOrigin,
  redirectToBucketRegion,
  authorizeEndpointCalledByScript,
  redirectToLogin,
  redirectOfTrailingSlash,
  redirectToHttps,
  redirectToOtherHost,
  authenticationBeforePreflight,
  optionsNotRouted,
  originOpaque,
  requestReissuedByServiceWorker,
  headerAddedByExtension,
  tracingHeaderRefused,
  browserCacheWithoutAllowOrigin,
  cachedAnswerWithoutAllowOrigin,
  allowOriginAddedByExtension,
  allowOriginFromCache,
  optionsAnsweredByServer,
  methodOrHeaderRefusedSilently,
  optionsSwallowedByGateway,
  hostUnlikeOthers,
  fontWithoutAllowOrigin,
  crossoriginAttributeWithoutCors,
  originNotAllowListed,
  errorResponseWithoutAllowOrigin,
  preflightErrorResponse,
  answerRewrittenByExtension,
  opaqueResponse,
  responseHeaderNotExposed,
  thirdPartyCookieBlocked,
  cookieNotSent,
  cookieNotStored,
  preloadCrossoriginMismatch,
  wildcardDoesNotNameAuthorization,
  preflightNotCached,
  preflightBeforeEveryRequest,
  preflightCacheStale,
  preflightAvoidable,
  nullOriginAllowed,
  anyOriginAllowedWithCredentials,
  allowedOriginLooselyMatched,
  varyOriginMissing,
];
