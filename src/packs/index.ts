import { eightByEight } from './8x8.ts';
import { abp } from './abp.ts';
import { anthropic } from './anthropic.ts';
import { apiGateways } from './api-gateways.ts';
import { aspnet } from './aspnet.ts';
import { atlassian } from './atlassian.ts';
import { auth0 } from './auth0.ts';
import { aws } from './aws.ts';
import { bandwidth } from './bandwidth.ts';
import { cloudflare } from './cloudflare.ts';
import { connect } from './connect.ts';
import { contentful } from './contentful.ts';
import { datadog } from './datadog.ts';
import { discord } from './discord.ts';
import { drf } from './drf.ts';
import { elasticsearch } from './elasticsearch.ts';
import { emnify } from './emnify.ts';
import { enablex } from './enablex.ts';
import { entra } from './entra.ts';
import { fastapi } from './fastapi.ts';
import { fhir } from './fhir.ts';
import { firebase } from './firebase.ts';
import { github } from './github.ts';
import { google } from './google.ts';
import { googleStatus } from './google-status.ts';
import { graphql } from './graphql.ts';
import { grpcWeb } from './grpc-web.ts';
import { infobip } from './infobip.ts';
import { jsonApi } from './json-api.ts';
import { jsonRpc } from './json-rpc.ts';
import { laravel } from './laravel.ts';
import { messagebird } from './messagebird.ts';
import { meta } from './meta.ts';
import { microsoftGraph } from './microsoft-graph.ts';
import { nestjs } from './nestjs.ts';
import { oauth2 } from './oauth2.ts';
import { odata } from './odata.ts';
import { okta } from './okta.ts';
import { openai } from './openai.ts';
import { openaiCompatible } from './openai-compatible.ts';
import { paypal } from './paypal.ts';
import { plivo } from './plivo.ts';
import { postgrest } from './postgrest.ts';
import { problemDetails } from './problem-details.ts';
import { ringcentral } from './ringcentral.ts';
import { salesforce } from './salesforce.ts';
import { scim } from './scim.ts';
import { sendgrid } from './sendgrid.ts';
import { shopify } from './shopify.ts';
import { sinch } from './sinch.ts';
import { slack } from './slack.ts';
import { spring } from './spring.ts';
import { stripe } from './stripe.ts';
import { supabase } from './supabase.ts';
import { telecomx } from './telecomx.ts';
import { telnyx } from './telnyx.ts';
import { trpc } from './trpc.ts';
import { twilio } from './twilio.ts';
import { vonage } from './vonage.ts';
import { zoom } from './zoom.ts';

/** The catalogue: one line a pack, one file each. */
export const packs = [
  eightByEight,
  abp,
  anthropic,
  apiGateways,
  aspnet,
  atlassian,
  auth0,
  aws,
  bandwidth,
  cloudflare,
  connect,
  contentful,
  datadog,
  discord,
  drf,
  elasticsearch,
  emnify,
  enablex,
  entra,
  fastapi,
  fhir,
  firebase,
  github,
  google,
  googleStatus,
  graphql,
  grpcWeb,
  infobip,
  jsonApi,
  jsonRpc,
  laravel,
  messagebird,
  meta,
  microsoftGraph,
  nestjs,
  oauth2,
  odata,
  okta,
  openai,
  openaiCompatible,
  paypal,
  plivo,
  postgrest,
  problemDetails,
  ringcentral,
  salesforce,
  scim,
  sendgrid,
  shopify,
  sinch,
  slack,
  spring,
  stripe,
  supabase,
  telecomx,
  telnyx,
  trpc,
  twilio,
  vonage,
  zoom,
] as const;

export { httpStatuses } from './http-statuses.ts';
