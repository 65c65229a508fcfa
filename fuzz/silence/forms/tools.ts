import { always, any, json, maybe, object, some } from '../form.ts';
import * as w from '../words.ts';

/** What developers build, ship and watch with. */
export const tools = [
  json('npm', object({ error: w.sentence, reason: maybe(w.sentence) })),
  json('npm-code', object({ code: w.pascal, message: w.sentence })),
  json('pypi', object({ message: w.phrase, code: maybe(w.httpStatus) })),
  json('crates', object({ errors: some(object({ detail: w.sentence })) })),
  json('packagist', object({ status: always('error'), message: w.sentence })),
  json(
    'docker-hub',
    object({
      message: w.sentence,
      errinfo: object({ namespace: any('acme'), repository: any('shop') }),
    }),
  ),
  json(
    'quay',
    object({
      detail: w.sentence,
      error_message: w.sentence,
      error_type: w.snake,
      title: w.snake,
      type: w.url,
      status: w.httpStatus,
    }),
  ),
  json('harbor', object({ errors: some(object({ code: w.upperSnake, message: w.sentence })) })),
  json(
    'artifactory',
    object({ errors: some(object({ status: w.httpStatus, message: w.sentence })) }),
  ),
  json('sonarqube', object({ errors: some(object({ msg: w.sentence })) })),
  json('vault', object({ errors: some(w.sentence), warnings: maybe(any(null)) })),
  json(
    'terraform-cloud',
    object({ errors: some(object({ status: w.httpStatus.map(String), title: w.phrase })) }),
  ),
  json(
    'rundeck',
    object({
      error: always(true),
      apiversion: any(41),
      errorCode: any('api.error.item.doesnotexist'),
      message: w.sentence,
    }),
  ),
  json(
    'azure-devops',
    object({
      $id: always('1'),
      innerException: always(null),
      message: w.sentence,
      typeName: any('Acme.Services.UnauthorizedRequestException, Acme.Services'),
      typeKey: w.pascal,
      errorCode: any(0),
      eventId: any(3_000),
    }),
  ),
  json('gitea', object({ message: w.sentence, url: w.url, errors: maybe(some(w.sentence)) })),
  json(
    'sourcehut',
    object({ errors: some(object({ reason: w.sentence, field: maybe(w.fieldName) })) }),
  ),
  json('circleci', object({ message: w.sentence, error_type: maybe(w.snake) })),
  json(
    'teamcity',
    object({ errors: some(object({ message: w.sentence, statusText: w.sentence })) }),
  ),
  json(
    'snyk',
    object({
      jsonapi: object({ version: always('1.0') }),
      errors: some(
        object({
          id: w.uuid,
          status: w.httpStatus.map(String),
          title: w.phrase,
          detail: w.sentence,
        }),
      ),
    }),
  ),
  json('rollbar', object({ err: always(1), message: w.sentence })),
  json('bugsnag', object({ errors: some(w.sentence) })),
  json(
    'honeycomb',
    object({ status: w.httpStatus, type: w.url, title: w.sentence, error: w.sentence }),
  ),
  json(
    'dynatrace',
    object({
      error: object({
        code: w.httpStatus,
        message: w.sentence,
        constraintViolations: maybe(
          some(object({ path: w.fieldName, message: w.sentence, parameterLocation: any('QUERY') })),
        ),
      }),
    }),
  ),
  json(
    'splunk',
    object({ messages: some(object({ type: any('ERROR', 'WARN'), text: w.sentence })) }),
  ),
  json(
    'sumo',
    object({
      status: w.httpStatus,
      id: w.hex,
      code: any('unauthorized', 'api.ratelimit'),
      message: w.sentence,
    }),
  ),
  json('opsgenie', object({ message: w.sentence, took: any(0.01), requestId: w.uuid })),
  json(
    'pingdom',
    object({
      error: object({ statuscode: w.httpStatus, statusdesc: w.phrase, errormessage: w.sentence }),
    }),
  ),
  json(
    'uptime-robot',
    object({
      stat: always('fail'),
      error: object({
        type: w.snake,
        parameter_name: w.fieldName,
        passed_value: w.anyCode,
        message: w.sentence,
      }),
    }),
  ),
  json('fastly', object({ msg: w.sentence, detail: w.sentence })),
  json(
    'bunny',
    object({ ErrorKey: any('pullzone.not_found'), Field: w.fieldName, Message: w.sentence }),
  ),
  json(
    'linode',
    object({ errors: some(object({ reason: w.sentence, field: maybe(w.fieldName) })) }),
  ),
  json('vultr', object({ error: w.sentence, status: w.httpStatus })),
  json(
    'hetzner',
    object({
      error: object({ code: w.snake, message: w.sentence, details: any<unknown>(null, {}) }),
    }),
  ),
  json(
    'scaleway',
    object({
      type: w.snake,
      message: w.sentence,
      resource: maybe(any('server')),
      resource_id: maybe(w.uuid),
    }),
  ),
  json(
    'ovh',
    object({
      message: w.sentence,
      class: any('Client::Forbidden'),
      errorCode: maybe(w.upperSnake),
    }),
  ),
  json(
    'ibm-cloud',
    object({
      errors: some(object({ code: w.snake, message: w.sentence, more_info: w.url })),
      trace: w.hex,
      status_code: w.httpStatus,
    }),
  ),
  json('oracle-cloud', object({ code: w.pascal, message: w.sentence })),
  json(
    'alibaba-cloud',
    object({
      RequestId: w.uuid,
      HostId: any('ecs.acme.example'),
      Code: any('InvalidAccessKeyId.NotFound', 'Throttling'),
      Message: w.sentence,
      Recommend: maybe(w.url),
    }),
  ),
  json(
    'tencent-cloud',
    object({
      Response: object({
        Error: object({ Code: any('AuthFailure.SignatureFailure'), Message: w.sentence }),
        RequestId: w.uuid,
      }),
    }),
  ),
  json(
    'huawei-cloud',
    object({ error_code: any('APIGW.0301'), error_msg: w.sentence, request_id: w.hex }),
  ),
  json(
    'mongodb-atlas',
    object({
      detail: w.sentence,
      error: w.httpStatus,
      errorCode: w.upperSnake,
      parameters: any([]),
      reason: w.phrase,
    }),
  ),
  json(
    'confluent',
    object({
      errors: some(
        object({
          id: w.hex,
          status: w.httpStatus.map(String),
          code: w.snake,
          title: w.phrase,
          detail: w.sentence,
          source: any({}),
        }),
      ),
    }),
  ),
  json('kafka-rest', object({ error_code: any(40_401, 42_201), message: w.sentence })),
  json(
    'snowflake',
    object({
      code: any('390303', '002140'),
      message: w.sentence,
      sqlState: any('02000'),
      statementHandle: w.uuid,
    }),
  ),
  json(
    'databricks',
    object({
      error_code: w.upperSnake,
      message: w.sentence,
      details: maybe(
        some(
          object({
            '@type': any('type.googleapis.com/google.rpc.RequestInfo'),
            request_id: w.uuid,
          }),
        ),
      ),
    }),
  ),
  json(
    'dbt',
    object({
      status: object({
        code: w.httpStatus,
        is_success: always(false),
        user_message: w.sentence,
        developer_message: w.sentence,
      }),
      data: any({}),
    }),
  ),
  json(
    'segment',
    object({ errors: some(object({ type: w.snake, message: w.sentence, status: w.httpStatus })) }),
  ),
  json(
    'amplitude',
    object({ code: w.httpStatus, error: w.sentence, missing_field: any(null, 'api_key') }),
  ),
  json(
    'posthog',
    object({ type: w.snake, code: w.snake, detail: w.sentence, attr: any(null, 'name') }),
  ),
  json('coveo', object({ message: w.sentence, errorCode: w.upperSnake, requestID: w.uuid })),
  json(
    'solr',
    object({
      responseHeader: any({}),
      error: object({ msg: w.sentence, code: w.httpStatus, metadata: any([]) }),
    }),
  ),
  json('qdrant', object({ status: object({ error: w.sentence }), time: any(0.001) })),
  json('weaviate', object({ error: some(object({ message: w.sentence })) })),
  json(
    'neo4j',
    object({
      results: any([]),
      errors: some(
        object({ code: any('Neo.ClientError.Statement.SyntaxError'), message: w.sentence }),
      ),
    }),
  ),
  json('rabbitmq', object({ error: w.snake, reason: w.sentence })),
  json('etcd', object({ error: w.sentence, message: w.sentence, code: any(3, 5, 16) })),
  json(
    'tableau',
    object({ error: object({ summary: w.phrase, detail: w.sentence, code: any('401002') }) }),
  ),
  json(
    'power-bi',
    object({
      error: object({
        code: any('PowerBINotAuthorizedException'),
        'pbi.error': object({
          code: any('PowerBINotAuthorizedException'),
          details: maybe(some(object({ code: any('Detail'), detail: w.sentence }))),
        }),
      }),
    }),
  ),
  json(
    'looker',
    object({
      message: w.sentence,
      documentation_url: w.url,
      errors: maybe(
        some(
          object({
            field: w.fieldName,
            code: any('missing_field', 'invalid'),
            message: w.sentence,
            documentation_url: w.url,
          }),
        ),
      ),
    }),
  ),
  json(
    'superset',
    object({
      errors: some(
        object({
          message: w.sentence,
          error_type: w.upperSnake,
          level: any('error'),
          extra: any({}),
        }),
      ),
    }),
  ),
];
