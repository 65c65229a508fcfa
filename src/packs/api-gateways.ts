import type { Pack } from '../model/pack.ts';
import { apigee, apigeeCodes } from './api-gateways/apigee.ts';
import { awsCodes, awsHttp, awsRest, awsTypes } from './api-gateways/aws.ts';
import { counterexamples, examples } from './api-gateways/examples.ts';
import { kong, kongCodes } from './api-gateways/kong.ts';
import {
  apisix,
  apisixCodes,
  azure,
  azureCodes,
  azureServices,
  envoyOverloaded,
  envoyRateLimited,
  tyk,
  tykCodes,
} from './api-gateways/others.ts';
import { wso2, wso2Codes, wso2Fault } from './api-gateways/wso2.ts';

/**
 * API gateways, which answer in place of the service behind them, on hosts of their customers. A message
 * alone is nobody's; the sign is a header that only the gateway's own answers have, a number, or a
 * sentence. Traefik says no in plain text without such a header, and cannot be told.
 */
export const apiGateways = {
  id: 'api-gateways',
  name: 'API gateway',
  kind: 'form',
  also: [
    'Kong',
    'AWS API Gateway',
    'Apigee',
    'WSO2',
    'Tyk',
    'Azure API Management',
    'Envoy',
    'APISIX',
  ],
  // What a gateway is; each set leads to the page of its own.
  docs: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-3.7',
  checked: '2026-11-21',
  hosts: [],
  idHeaders: ['x-kong-request-id', 'x-amzn-requestid', 'apigw-requestid', 'x-amz-apigw-id'],
  shapes: [
    kong,
    awsRest,
    awsHttp,
    apigee,
    wso2Fault,
    wso2,
    tyk,
    azure,
    azureServices,
    envoyRateLimited,
    envoyOverloaded,
    apisix,
  ],
  sets: {
    kong: {
      name: 'Sentences of Kong',
      docs: 'https://developer.konghq.com/gateway/',
      codes: kongCodes,
    },
    aws: {
      name: 'Sentences and error types of AWS API Gateway',
      docs: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/supported-gateway-response-types.html',
      codes: { ...awsCodes, ...awsTypes },
    },
    apigee: {
      name: 'Apigee fault codes',
      docs: 'https://cloud.google.com/apigee/docs/api-platform/reference/policies/error-code-reference',
      codes: apigeeCodes,
    },
    wso2: {
      name: 'WSO2 API Manager error codes',
      docs: 'https://apim.docs.wso2.com/en/4.5.0/troubleshooting/error-handling/',
      codes: wso2Codes,
    },
    tyk: { name: 'Sentences of Tyk', docs: 'https://tyk.io/docs/', codes: tykCodes },
    azure: {
      name: 'Sentences of Azure API Management',
      docs: 'https://learn.microsoft.com/azure/api-management/api-management-error-handling-policies',
      codes: azureCodes,
    },
    apisix: {
      name: 'Sentences of APISIX',
      docs: 'https://apisix.apache.org/docs/apisix/terminology/route/',
      codes: apisixCodes,
    },
  },
  statuses: {},
  examples,
  counterexamples,
} as const satisfies Pack;
