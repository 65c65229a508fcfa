import { always, any, json, maybe, object, some } from '../form.ts';
import * as w from '../words.ts';

/** Standards of single trades. */
export const standards = [
  json(
    'scim',
    object({
      schemas: always(['urn:ietf:params:scim:api:messages:2.0:Error']),
      scimType: maybe(any('uniqueness', 'invalidFilter', 'mutability')),
      detail: w.sentence,
      status: w.httpStatus.map(String),
    }),
    { mediaType: 'application/scim+json' },
  ),
  json(
    'fhir',
    object({
      resourceType: always('OperationOutcome'),
      id: maybe(w.uuid),
      issue: some(
        object({
          severity: any('fatal', 'error', 'warning', 'information'),
          code: any('invalid', 'not-found', 'processing', 'multiple-matches'),
          details: maybe(object({ text: w.sentence })),
          diagnostics: maybe(w.sentence),
          expression: maybe(some(any('Patient.name'))),
        }),
      ),
    }),
    { mediaType: 'application/fhir+json' },
  ),
  json(
    'tmf630',
    object({
      code: any('60', '20', '4041'),
      reason: w.sentence,
      message: w.sentence,
      status: w.httpStatus.map(String),
      referenceError: w.url,
      '@type': always('Error'),
    }),
  ),
  json(
    'psd2',
    object({
      tppMessages: some(
        object({
          category: any('ERROR', 'WARNING'),
          code: w.upperSnake,
          text: w.sentence,
          path: maybe(w.fieldName),
        }),
      ),
    }),
  ),
  json(
    'open-banking',
    object({
      Code: any('400 BadRequest'),
      Id: w.uuid,
      Message: w.sentence,
      Errors: some(
        object({ ErrorCode: any('UK.OBIE.Field.Missing'), Message: w.sentence, Path: w.fieldName }),
      ),
    }),
  ),
  json(
    'ocpi',
    object({
      data: maybe(any([])),
      status_code: any(1000, 2001, 3001),
      status_message: w.sentence,
      timestamp: w.isoTime,
    }),
  ),
  json('camara', object({ status: w.httpStatus, code: w.upperSnake, message: w.sentence })),
  json(
    'acme-rfc8555',
    object({
      type: any('urn:ietf:params:acme:error:malformed'),
      detail: w.sentence,
      status: w.httpStatus,
      subproblems: maybe(any([])),
    }),
    { mediaType: 'application/problem+json' },
  ),
  json(
    'docker-registry',
    object({
      errors: some(object({ code: w.upperSnake, message: w.sentence, detail: any(null, {}) })),
    }),
  ),
  json(
    'kubernetes',
    object({
      kind: always('Status'),
      apiVersion: always('v1'),
      metadata: any({}),
      status: any('Failure', 'Success'),
      message: w.sentence,
      reason: w.pascal,
      details: maybe(object({ name: any('web'), kind: any('pods') })),
      code: w.httpStatus,
    }),
  ),
  json(
    'opensearch-description',
    object({
      type: always('error'),
      status: w.httpStatus,
      code: w.snake,
      message: w.sentence,
      context_info: maybe(any({})),
      help_url: w.url,
      request_id: w.hex,
    }),
  ),
];
