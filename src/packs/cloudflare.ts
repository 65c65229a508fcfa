import type { Pack } from '../model/pack.ts';
import { apiCodes } from './cloudflare/api-codes.ts';
import { edgeCodes } from './cloudflare/edge-codes.ts';
import { counterexamples, examples } from './cloudflare/examples.ts';
import { statuses } from './cloudflare/statuses.ts';

/**
 * Cloudflare: its API, and its edge in front of anybody's site. What the edge says in a page (Error 1020)
 * is not read; it is known by its statuses and headers, and by the JSON that it sends to whoever asks
 * for JSON.
 */
export const cloudflare = {
  id: 'cloudflare',
  name: 'Cloudflare',
  refines: ['problem-details'],
  docs: 'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/',
  checked: '2026-11-21',
  hosts: ['api.cloudflare.com', 'gateway.ai.cloudflare.com'],
  idHeaders: ['cf-ray'],
  shapes: [
    {
      id: 'api',
      where: { success: { is: false }, errors: 'array' },
      // Templates for Workers copy the form without messages.
      elsewhere: {
        'errors.*.code': 'integer',
        'errors.*.message': 'string',
        messages: 'array',
        result: 'present',
      },
      code: ['errors.*.error_chain.*.code', 'errors.*.code'],
      message: ['errors.*.error_chain.*.message', 'errors.*.message'],
      items: 'errors',
      item: {
        code: ['error_chain.*.code', 'code'],
        message: ['error_chain.*.message', 'message'],
        detail: 'source.pointer',
      },
      set: 'api',
      fields: {
        success: 'False for every error.',
        errors: 'The errors, each with a number and a sentence.',
        'errors.*.error_chain': 'What lies behind the error, more exact than the error itself.',
        messages: 'Hints that are no errors.',
      },
    },
    {
      id: 'edge',
      where: { cloudflare_error: { is: true } },
      elsewhere: {},
      anyCode: true,
      code: 'error_code',
      message: ['title', 'error_name'],
      detail: 'detail',
      status: 'status',
      time: 'timestamp',
      ids: [
        { name: 'ray_id', field: 'ray_id' },
        { name: 'instance', field: 'instance' },
      ],
      set: 'edge',
      fields: {
        error_code: 'The number of the error, as on the page that people see.',
        error_name: 'The same as a word.',
        ray_id: 'The id of this one request, by which the owner of the site finds it.',
        zone: 'The site that the request was for.',
        retryable: 'Whether Cloudflare thinks that a further try can help.',
        retry_after: 'After how many seconds.',
        owner_action_required: 'Whether the owner of the site has to act.',
      },
    },
    {
      id: 'challenge',
      at: 'headers',
      where: { 'cf-mitigated': { oneOf: ['challenge'] } },
      elsewhere: {},
      code: 'cf-mitigated',
      set: 'edge',
      fields: { 'cf-mitigated': 'Challenge, when Cloudflare answered with one.' },
    },
    {
      // The statuses that no web server but Cloudflare's sends; which error it is, the status says.
      id: 'edge-status',
      at: 'headers',
      where: { 'cf-ray': 'string', server: { oneOf: ['cloudflare'] } },
      head: { statuses: [520, 521, 522, 523, 524, 525, 526, 530] },
      elsewhere: {},
      set: null,
      fields: {
        'cf-ray': 'The id of this one request and the place that served it.',
      },
      note: 'Errata does not read the page behind this status, which may name a further number.',
    },
  ],
  sets: {
    api: {
      name: 'Cloudflare API error codes',
      docs: 'https://developers.cloudflare.com/api/',
      codes: apiCodes,
      list: 'cloudflare-api',
    },
    edge: {
      name: 'Cloudflare edge errors',
      docs: 'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/',
      codes: edgeCodes,
      list: 'cloudflare-edge',
    },
  },
  statuses,
  examples,
  counterexamples,
} as const satisfies Pack;
