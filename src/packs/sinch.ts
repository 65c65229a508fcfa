import type { Pack } from '../model/pack.ts';
import { conversationCodes, problemCodes } from './sinch/codes.ts';

/** Sinch. Every one of its API families answers in a form of its own. */
export const sinch = {
  id: 'sinch',
  name: 'Sinch',
  // Numbers and others send problem details, the Conversation API the form of Google's APIs.
  refines: ['problem-details', 'google', 'google-status'],
  docs: 'https://developers.sinch.com/docs/errors',
  checked: '2026-11-21',
  hosts: [
    '*.sinch.com',
    // The former name of the SMS API's host, still in its SDKs.
    'api.clxcommunications.com',
  ],
  shapes: [
    {
      id: 'sms',
      where: { code: 'string', text: 'string' },
      elsewhere: { code: { startsWith: ['syntax_'] } },
      code: 'code',
      message: 'text',
      set: 'sms',
      fields: {
        code: 'The word for the error, the one explained here.',
        text: 'The error in a sentence, often with the name of the field.',
      },
    },
    {
      id: 'voice',
      where: { errorCode: 'numeric', message: 'string' },
      code: 'errorCode',
      message: 'message',
      ids: [{ name: 'reference', field: 'reference' }],
      set: 'voice',
      fields: {
        errorCode: 'The number of the error; its first three digits are the HTTP status.',
        message: 'The error in a sentence.',
        reference: 'The id of this one occurrence, by which Sinch support finds it.',
      },
    },
    {
      id: 'conversation',
      at: 'error',
      where: { code: 'integer', status: 'upper-word', message: 'string' },
      code: 'status',
      message: 'message',
      items: 'details.*.fieldViolations',
      item: { message: 'description', detail: 'field' },
      set: 'conversation',
    },
    {
      id: 'problem',
      where: { type: { startsWith: ['https://developers.sinch.com/'] }, title: 'string' },
      elsewhere: {},
      anyCode: true,
      code: { field: 'type', after: '/' },
      message: ['detail', 'title'],
      items: 'errors',
      item: { message: 'detail', detail: 'pointer' },
      set: 'problems',
    },
  ],
  sets: {
    sms: {
      name: 'SMS API error codes',
      docs: 'https://developers.sinch.com/docs/sms/api-reference/status-codes',
      codes: {},
      list: 'sinch-sms',
    },
    voice: {
      name: 'Voice and Verification API error codes',
      docs: 'https://developers.sinch.com/docs/voice/api-reference/errors',
      codes: {},
      list: 'sinch-voice',
    },
    conversation: {
      name: 'Conversation API statuses',
      docs: 'https://developers.sinch.com/docs/conversation/api-reference',
      codes: conversationCodes,
    },
    problems: {
      name: 'Sinch error registry',
      docs: 'https://developers.sinch.com/docs/errors',
      page: 'https://developers.sinch.com/docs/errors/registry/{code}',
      codes: problemCodes,
    },
  },
  statuses: {
    '402': {
      meaning: 'The Sinch account has no credit left, and is locked until it has.',
      fix: ['Add credit in the Sinch dashboard.'],
      who: 'account-owner',
      retry: 'after-change',
    },
    '429': {
      meaning: 'The service plan or project sends faster than Sinch allows it to.',
      fix: ['Wait a moment, then send at a lower rate.'],
      who: 'caller',
      retry: 'after-wait',
    },
  },
  examples: [
    {
      title: 'SMS: a field that is wrong',
      url: 'https://us.sms.api.sinch.com/xms/v1/0/batches',
      method: 'POST',
      status: 400,
      body: '{"code":"syntax_constraint_violation","text":"The field to is missing."}',
      findings: [{ shape: 'sms', code: 'syntax_constraint_violation' }],
    },
    {
      title: 'SMS: passed on by a shop',
      url: 'https://api.shop.example/notify',
      method: 'POST',
      status: 502,
      body: '{"code":"syntax_invalid_parameter_format","text":"to is not a number"}',
      findings: [{ shape: 'sms', code: 'syntax_invalid_parameter_format' }],
    },
    {
      title: 'Voice: the number as a number',
      url: 'https://calling.api.sinch.com/calling/v1/calls/id/0',
      status: 404,
      body: '{"errorCode":40400,"message":"Call not found","reference":"7f3c1e52-0d4b-4c7e-9a51-3d2b6c8e4f10"}',
      findings: [{ shape: 'voice', code: '40400' }],
    },
    {
      title: 'Verification: the number as text',
      url: 'https://verification.api.sinch.com/verification/v1/verifications',
      method: 'POST',
      status: 402,
      body: '{"status":"402 Payment Required","errorCode":"40200","message":"Not enough credit","reference":"7f3c1e52-0d4b-4c7e-9a51-3d2b6c8e4f10"}',
      findings: [{ shape: 'voice', code: '40200' }],
    },
    {
      title: "Conversation: the form of Google's APIs",
      url: 'https://eu.conversation.api.sinch.com/v1/projects/0/messages:send',
      method: 'POST',
      status: 400,
      body: '{"error":{"code":400,"message":"Invalid argument","status":"INVALID_ARGUMENT","details":[{"type_url":"BadRequest","fieldViolations":[{"field":"app_id","description":"must not be empty"}]}]}}',
      findings: [{ shape: 'conversation', code: 'INVALID_ARGUMENT', items: [null] }],
    },
    {
      title: 'A problem of the registry',
      url: 'https://numbers.api.sinch.com/v1/projects/0/activeNumbers/0',
      status: 400,
      body: '{"type":"https://developers.sinch.com/docs/errors/registry/validation-error","title":"Validation Error","errors":[{"pointer":"/age","detail":"must be positive"}]}',
      findings: [{ shape: 'problem', code: 'validation-error', items: [null] }],
    },
    {
      title: 'A problem passed on, known by its link',
      url: 'https://api.shop.example/numbers',
      status: 502,
      body: '{"type":"https://developers.sinch.com/docs/errors/registry/not-found","title":"Missing Resource Error"}',
      findings: [{ shape: 'problem', code: 'not-found' }],
    },
  ],
  counterexamples: [
    {
      title: 'A code and a text elsewhere',
      url: 'https://api.shop.example/notify',
      status: 400,
      body: '{"code":"blocked_account","text":"The account is blocked."}',
    },
    {
      title: 'A syntax error of somebody else',
      url: 'https://api.shop.example/query',
      status: 400,
      body: '{"code":"syntax_error","text":"Unexpected end of the query."}',
    },
    {
      title: 'A number, a message and a reference elsewhere',
      url: 'https://api.shop.example/calls',
      status: 404,
      body: '{"errorCode":40400,"message":"Call not found","reference":"7f3c1e52-0d4b-4c7e-9a51-3d2b6c8e4f10"}',
    },
    {
      title: 'A Google API',
      url: 'https://example.googleapis.com/v1/things',
      status: 404,
      body: '{"error":{"code":404,"message":"Thing not found","status":"NOT_FOUND"}}',
    },
  ],
} as const satisfies Pack;
