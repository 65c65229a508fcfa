import { always, any, json, maybe, object, some, text } from '../form.ts';
import * as w from '../words.ts';

/** What frameworks answer when nobody has written anything. */
export const frameworks = [
  json(
    'spring',
    object({
      timestamp: w.isoTime,
      status: w.httpStatus,
      error: w.phrase,
      path: w.path,
      message: maybe(w.sentence),
      trace: maybe(w.sentence),
      requestId: maybe(w.hex),
      errors: maybe(
        some(
          object({
            field: w.fieldName,
            defaultMessage: w.sentence,
            code: w.pascal,
            rejectedValue: any(null, 'x'),
          }),
        ),
      ),
    }),
  ),
  json(
    'spring-old',
    object({
      timestamp: w.unixTime.map((at) => at * 1_000),
      status: w.httpStatus,
      error: w.phrase,
      exception: any('java.lang.NullPointerException'),
      message: w.sentence,
      path: w.path,
    }),
  ),
  json(
    'nestjs',
    object({
      statusCode: w.httpStatus,
      error: maybe(w.phrase),
      message: any<unknown>('Not found', ['name must be a string']),
      code: maybe(any('FST_ERR_VALIDATION')),
    }),
  ),
  json(
    'fastify',
    object({
      statusCode: w.httpStatus,
      code: any('FST_ERR_CTP_EMPTY_JSON_BODY'),
      error: w.phrase,
      message: w.sentence,
    }),
  ),
  json(
    'hapi',
    object({
      statusCode: w.httpStatus,
      error: w.phrase,
      message: w.sentence,
      attributes: maybe(any({})),
    }),
  ),
  json(
    'laravel',
    object({
      message: w.sentence,
      errors: w.fieldErrors,
      exception: maybe(any('Symfony\\Component\\HttpKernel\\Exception\\NotFoundHttpException')),
      file: maybe(w.path),
      line: maybe(any(44)),
    }),
    { statuses: [422, 404, 500] },
  ),
  json('drf', object({ detail: w.sentence, code: maybe(w.snake) })),
  json(
    'drf-fields',
    object({
      email: maybe(some(w.sentence)),
      name: maybe(some(w.sentence)),
      non_field_errors: maybe(some(w.sentence)),
    }),
    { statuses: [400] },
  ),
  json(
    'fastapi',
    object({
      detail: some(
        object({
          type: any('missing', 'int_parsing'),
          loc: some(any<string | number>('body', 'items', 0)),
          msg: w.sentence,
          input: maybe(any<unknown>(null, 'x', {})),
          url: maybe(w.url),
        }),
      ),
    }),
    { statuses: [422] },
  ),
  json('fastapi-text', object({ detail: w.sentence })),
  json(
    'rails',
    object({
      status: w.httpStatus,
      error: w.phrase,
      exception: maybe(any('#<ActionController::RoutingError>')),
      traces: maybe(any({})),
    }),
  ),
  json('rails-fields', w.fieldErrors),
  json(
    'symfony',
    object({
      type: w.url,
      title: w.phrase,
      status: w.httpStatus,
      detail: w.phrase,
      class: maybe(w.pascal),
      trace: maybe(any([])),
    }),
  ),
  json(
    'api-platform',
    object({
      '@context': any('/contexts/ConstraintViolationList'),
      '@type': any('ConstraintViolationList'),
      'hydra:title': w.sentence,
      'hydra:description': w.sentence,
      violations: some(object({ propertyPath: w.fieldName, message: w.sentence, code: w.uuid })),
    }),
  ),
  json('express', object({ error: w.sentence })),
  json(
    'express-object',
    object({
      error: object({ message: w.sentence, status: maybe(w.httpStatus), stack: maybe(w.sentence) }),
    }),
  ),
  json(
    'strapi',
    object({
      data: always(null),
      error: object({
        status: w.httpStatus,
        name: w.pascal,
        message: w.sentence,
        details: any({}),
      }),
    }),
  ),
  json(
    'feathers',
    object({
      name: w.pascal,
      message: w.sentence,
      code: w.httpStatus,
      className: any('not-found'),
      errors: any({}),
      data: maybe(any({})),
    }),
  ),
  json(
    'loopback',
    object({
      error: object({
        statusCode: w.httpStatus,
        name: w.pascal,
        message: w.sentence,
        code: maybe(w.upperSnake),
      }),
    }),
  ),
  json(
    'sails',
    object({
      code: any('E_INVALID_NEW_RECORD', 'E_UNIQUE'),
      problems: some(w.sentence),
      message: w.sentence,
    }),
  ),
  json('phoenix', object({ errors: object({ detail: w.phrase }) })),
  json('quarkus', object({ details: w.sentence, stack: w.sentence })),
  json(
    'micronaut',
    object({
      message: w.phrase,
      logref: maybe(w.uuid),
      path: w.path,
      _embedded: object({ errors: some(object({ message: w.sentence })) }),
      _links: object({ self: object({ href: w.path }) }),
    }),
  ),
  json(
    'dropwizard',
    object({ code: w.httpStatus, message: w.sentence, details: maybe(w.sentence) }),
  ),
  json('actix', object({ status: any('error', 'fail'), message: w.sentence })),
  json(
    'jsend',
    object({
      status: any('error', 'fail', 'success'),
      message: maybe(w.sentence),
      code: maybe(w.smallNumber),
      data: any(null, { title: 'A title is required' }),
    }),
  ),
  json(
    'hal',
    object({
      _links: object({ about: object({ href: w.url }) }),
      message: w.sentence,
      logref: w.smallNumber,
    }),
  ),
  json(
    'wordpress',
    object({
      code: any('rest_no_route', 'rest_forbidden'),
      message: w.sentence,
      data: object({ status: w.httpStatus }),
    }),
  ),
  json('drupal', object({ message: w.sentence })),
  json(
    'frappe',
    object({
      exc_type: w.pascal,
      exception: w.sentence,
      _server_messages: maybe(w.sentence),
      exc: maybe(w.sentence),
    }),
  ),
  json(
    'wso2',
    object({
      fault: object({
        code: any(900_901, '900902', 900_908),
        type: any('Status report'),
        message: w.sentence,
        description: w.sentence,
      }),
    }),
  ),
  json(
    'apigee',
    object({
      fault: object({
        faultstring: w.sentence,
        detail: object({ errorcode: any('oauth.v2.InvalidAccessToken') }),
      }),
    }),
  ),
  json('kong', object({ message: w.sentence, request_id: maybe(w.hex) })),
  json(
    'mulesoft',
    object({
      error: object({
        errorCode: w.smallNumber,
        errorType: any('APIKIT:NOT_FOUND'),
        message: w.sentence,
        correlationId: w.uuid,
        timeStamp: w.isoTime,
      }),
    }),
  ),
  text(
    'html-page',
    w.phrase.map(
      (title) =>
        `<!doctype html><html><head><title>${title}</title></head><body><h1>${title}</h1></body></html>`,
    ),
    { mediaType: 'text/html' },
  ),
  text('plain-text', w.sentence, { mediaType: 'text/plain' }),
];
