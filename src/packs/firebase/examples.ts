import type { Example, PackExample } from '../../model/pack.ts';

const signIn = 'https://identitytoolkit.googleapis.com/v1/accounts:signInWithPassword?key=example';

export const examples = [
  {
    title: 'A wrong password',
    url: signIn,
    method: 'POST',
    status: 400,
    body: `{"error":{"code":400,"message":"INVALID_LOGIN_CREDENTIALS","errors":[\
{"message":"INVALID_LOGIN_CREDENTIALS","domain":"global","reason":"invalid"}]}}`,
    findings: [{ shape: 'auth', code: 'INVALID_LOGIN_CREDENTIALS' }],
  },
  {
    title: 'A word with a text behind it',
    url: 'https://identitytoolkit.googleapis.com/v1/accounts:signUp?key=example',
    method: 'POST',
    status: 400,
    body: `{"error":{"code":400,"message":"WEAK_PASSWORD : Password should be at least 6 characters",\
"errors":[{"message":"WEAK_PASSWORD : Password should be at least 6 characters","domain":"global",\
"reason":"invalid"}]}}`,
    findings: [{ shape: 'auth', code: 'WEAK_PASSWORD' }],
  },
  {
    title: 'The token endpoint, with a status',
    url: 'https://securetoken.googleapis.com/v1/token?key=example',
    method: 'POST',
    status: 400,
    body: '{"error":{"code":400,"message":"TOKEN_EXPIRED","status":"INVALID_ARGUMENT"}}',
    findings: [{ shape: 'auth', code: 'TOKEN_EXPIRED' }],
  },
  {
    title: 'A word passed on by a shop',
    url: 'https://api.shop.example/login',
    method: 'POST',
    status: 400,
    body: `{"error":{"code":400,"message":"EMAIL_NOT_FOUND","errors":[{"message":"EMAIL_NOT_FOUND",\
"domain":"global","reason":"invalid"}]}}`,
    findings: [{ shape: 'auth', code: 'EMAIL_NOT_FOUND' }],
  },
  {
    title: 'A word with a text, passed on by a shop',
    url: 'https://api.shop.example/login',
    method: 'POST',
    status: 400,
    body: `{"error":{"code":400,"message":"TOO_MANY_ATTEMPTS_TRY_LATER : Try again later.","errors":[\
{"message":"TOO_MANY_ATTEMPTS_TRY_LATER : Try again later.","domain":"global","reason":"invalid"}]}}`,
    findings: [{ shape: 'auth', code: 'TOO_MANY_ATTEMPTS_TRY_LATER' }],
  },
  {
    title: 'An API key that is not valid',
    url: signIn,
    method: 'POST',
    status: 400,
    body: `{"error":{"code":400,"message":"API key not valid. Pass a valid API key.","errors":[{"message":\
"API key not valid.","domain":"global","reason":"badRequest"}],"status":"INVALID_ARGUMENT","details":[{"@type":\
"type.googleapis.com/google.rpc.ErrorInfo","reason":"API_KEY_INVALID","domain":"googleapis.com"}]}}`,
    findings: [{ shape: 'service', code: 'API_KEY_INVALID' }],
  },
  {
    title: 'A registration token that is gone',
    url: 'https://fcm.googleapis.com/v1/projects/example/messages:send',
    method: 'POST',
    status: 404,
    body: `{"error":{"code":404,"message":"Requested entity was not found.","status":"NOT_FOUND","details":[\
{"@type":"type.googleapis.com/google.firebase.fcm.v1.FcmError","errorCode":"UNREGISTERED"}]}}`,
    findings: [{ shape: 'messaging', code: 'UNREGISTERED' }],
  },
  {
    title: 'A registration token that is gone, wrapped by a shop',
    url: 'https://api.shop.example/notify',
    method: 'POST',
    status: 502,
    body: `{"ok":false,"fcm":{"error":{"code":404,"message":"Requested entity was not found.","status":\
"NOT_FOUND","details":[{"@type":"type.googleapis.com/google.firebase.fcm.v1.FcmError",\
"errorCode":"UNREGISTERED"}]}}}`,
    findings: [{ shape: 'messaging', code: 'UNREGISTERED' }],
  },
  {
    title: 'Security rules of Firestore',
    url: 'https://firestore.googleapis.com/v1/projects/example/databases/(default)/documents/a/b',
    status: 403,
    body: `{"error":{"code":403,"message":"Missing or insufficient permissions.",\
"status":"PERMISSION_DENIED"}}`,
    findings: [{ shape: 'service', code: 'PERMISSION_DENIED' }],
  },
  {
    title: 'Storage, which gives no word',
    url: 'https://firebasestorage.googleapis.com/v0/b/example.appspot.com/o/a.png',
    status: 403,
    body: '{"error":{"code":403,"message":"Permission denied."}}',
    findings: [{ shape: 'service', code: null }],
  },
  {
    title: 'A query of Firestore that lacks an index',
    url: 'https://firestore.googleapis.com/v1/projects/example/databases/(default)/documents:runQuery',
    method: 'POST',
    status: 400,
    body: `[{"error":{"code":400,"message":"The query requires an index.",\
"status":"FAILED_PRECONDITION"}}]`,
    findings: [{ shape: 'listed', code: 'FAILED_PRECONDITION' }],
  },
  {
    title: 'Rules of the Realtime Database',
    url: 'https://example-default-rtdb.firebaseio.com/users.json',
    status: 401,
    body: '{"error":"Permission denied"}',
    findings: [{ shape: 'database', code: null }],
  },
] as const satisfies readonly Example[];

export const counterexamples = [
  {
    title: 'A word in capitals as the message of another company',
    url: 'https://api.shop.example/login',
    method: 'POST',
    status: 400,
    body: '{"error":{"code":400,"message":"INVALID_PASSWORD"}}',
  },
  {
    title: 'The form of a Google API with a sentence',
    url: 'https://api.shop.example/login',
    method: 'POST',
    status: 400,
    body: `{"error":{"code":400,"message":"Invalid value.","errors":[{"message":"Invalid value.",\
"domain":"global","reason":"invalid"}]}}`,
  },
  {
    title: 'The bare sentence of the Realtime Database elsewhere',
    url: 'https://api.shop.example/users.json',
    status: 401,
    body: '{"error":"Permission denied"}',
  },
] as const satisfies readonly PackExample[];
