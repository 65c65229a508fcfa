// The names under which loggers write what they know of a request. Each is the end of a path as `flatMembers`
// gives it, the one that says most first: pino and bunyan (`req`, `res`, `err`), winston, logrus, zap, Serilog
// (`RequestPath`, `StatusCode`), ECS and OpenTelemetry (`http.*`, `url.*`), axios (`config`, `response`),
// LogEntry of Google Cloud (`httpRequest`).

export const STATUS = [
  'http.response.statuscode',
  'response.statuscode',
  'response.status',
  'res.statuscode',
  'res.status',
  'httprequest.status',
  'http.statuscode',
  'http.status',
  'httpstatuscode',
  'httpstatus',
  'responsestatuscode',
  'responsestatus',
  'responsecode',
  'upstreamstatus',
  'statuscode',
  'status',
] as const;

export const METHOD = [
  'http.request.method',
  'http.method',
  // Of axios: its `request` is what was sent last, behind redirects.
  'config.method',
  'request.method',
  'req.method',
  'httprequest.requestmethod',
  'requestmethod',
  'httpmethod',
  'method',
  'verb',
] as const;

export const URL_NAMES = [
  'url.full',
  'http.url',
  'request.url',
  'request.uri',
  'req.url',
  'config.url',
  'httprequest.requesturl',
  'url.original',
  'requesturl',
  'requesturi',
  'response.url',
  'url.path',
  'http.target',
  'requestpath',
  'request.path',
  'req.path',
  'endpoint',
  'uri',
  'url',
] as const;

/** Of a URL that is only a path. */
export const HOST = [
  'url.domain',
  'request.headers.host',
  'req.headers.host',
  'request.host',
  'req.host',
  'http.host',
  'server.address',
  'net.peer.name',
  'requesthost',
  'config.baseurl',
  'baseurl',
] as const;

export const REQUEST_HEADERS = [
  'http.request.headers',
  'http.request.header',
  'request.headers',
  'req.headers',
  'config.headers',
  'requestheaders',
] as const;

export const RESPONSE_HEADERS = [
  'http.response.headers',
  'http.response.header',
  'response.headers',
  'res.headers',
  'responseheaders',
] as const;

export const MEDIA_TYPE = ['http.response.mimetype', 'response.mimetype', 'contenttype'] as const;

export const REQUEST_BODY = [
  'http.request.body.content',
  'http.request.body',
  'request.body',
  'request.data',
  'req.body',
  'config.data',
  'requestbody',
] as const;

/** By which a record is known to be one of a response. */
export const RESPONSE_BODY = [
  'http.response.body.content',
  'http.response.body.text',
  'http.response.body',
  'response.body',
  'response.data',
  'response.text',
  'response.content',
  'res.body',
  'res.data',
  'res.text',
  'responsebody',
  'responsedata',
  'responsetext',
  'responsecontent',
  'responsepayload',
  'upstreambody',
  'errorbody',
] as const;

/** What may hold the body too, in a record that is known to be one of a log. */
export const MAYBE_BODY = [
  'body',
  'response',
  'resp',
  'error.body',
  'err.body',
  'payload',
  'data',
  'error.data',
  'err.data',
  'errordata',
  'error.message',
  'err.message',
  'exception.message',
  'error',
  'err',
  'exception',
  'exc',
  'exceptionmessage',
  'details',
  'detail',
  'output',
  'result',
] as const;

/** The sentence of a record, in which JSON may stand. */
export const MESSAGE = [
  'message',
  'msg',
  'log',
  'textpayload',
  'body.stringvalue',
  'event.original',
  '@m',
  '@mt',
  'renderedmessage',
  'event',
  'text',
] as const;

export const TIME = [
  '@timestamp',
  '@t',
  'timestamp',
  'time',
  'ts',
  'datetime',
  'asctime',
  'eventtime',
  'date',
] as const;

/** In milliseconds. */
export const DURATION = [
  'responsetime',
  'durationms',
  'elapsedms',
  'latencyms',
  'elapsedmilliseconds',
] as const;

/** Names that records of logs have and bodies of vendors do not, at the top. */
export const MARKS: ReadonlySet<string> = new Set([
  '@l',
  '@level',
  '@t',
  '@mt',
  '@timestamp',
  'caller',
  'ingestiontime',
  'jsonpayload',
  'level',
  'levelname',
  'log.level',
  'log.logger',
  'logger',
  'loggername',
  'loglevel',
  'logname',
  'logstream',
  'lvl',
  'messagetemplate',
  'severity',
  'severitytext',
  'stream',
  'textpayload',
]);
