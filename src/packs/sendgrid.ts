import type { Pack } from '../model/pack.ts';

/** Twilio SendGrid: mail. Its errors have no codes, only messages and the field that each is about. */
export const sendgrid = {
  id: 'sendgrid',
  name: 'SendGrid',
  docs: 'https://www.twilio.com/docs/sendgrid/api-reference/how-to-use-the-sendgrid-v3-api/errors',
  checked: '2026-11-21',
  hosts: ['*.sendgrid.com'],
  idHeaders: ['x-message-id'],
  shapes: [
    {
      id: 'error-list',
      where: { errors: { each: { message: 'string' } } },
      // Mail Send links each error to its page; all else is the form of many.
      elsewhere: {
        errors: {
          each: {
            help: { startsWith: ['http://sendgrid.com/docs/', 'https://sendgrid.com/docs/'] },
          },
        },
      },
      anyCode: true,
      message: 'errors.*.message',
      items: 'errors',
      item: { message: 'message', detail: 'field' },
      ids: [
        { name: 'id', field: 'id' },
        { name: 'error_id', field: 'errors.*.error_id' },
      ],
      set: null,
      unlisted: {
        meaning: 'SendGrid did not do what the request asks for, for the reasons in the errors.',
        fix: ['Read the message and the field of each error.'],
        who: 'caller',
        retry: 'after-change',
      },
      fields: {
        errors: 'The single faults.',
        'errors.*.message': 'The error in a sentence; SendGrid has no code for it.',
        'errors.*.field': 'The field of the request that is wrong, or null.',
        'errors.*.help': 'The page on the field, or null.',
        id: 'The id of this one occurrence, where there is one.',
      },
    },
  ],
  sets: {},
  statuses: {
    '400': {
      meaning: 'A field of the request breaks the rules of SendGrid; the errors name it.',
      fix: ['Correct the fields that the errors name.', 'Check that the body is valid JSON.'],
      who: 'caller',
      retry: 'after-change',
    },
    '401': {
      meaning:
        'SendGrid does not take the API key: it is missing, wrong, deleted or lacks a permission.',
      fix: [
        'Send Authorization: Bearer with a key that stands under Settings, API Keys.',
        'Use the host of the region of the key: api.sendgrid.com or api.eu.sendgrid.com.',
      ],
      who: 'credentials',
      retry: 'after-change',
    },
    '403': {
      meaning:
        'The key lacks the permission, the sender is not verified, or too many bad requests led to a block.',
      fix: [
        'Give the key the permission of this call under Settings, API Keys.',
        'Check under Sender Authentication that the from address or its domain is verified.',
      ],
      who: 'account-owner',
      retry: 'after-change',
    },
    '406': {
      meaning: 'The request has no Accept header that allows JSON.',
      fix: ['Send Accept: application/json.'],
      who: 'caller',
      retry: 'after-change',
    },
    '413': {
      meaning: 'The mail with all its attachments is larger than SendGrid takes.',
      fix: ['Replace large attachments by links.'],
      who: 'caller',
      retry: 'after-change',
    },
    '429': {
      meaning: 'Requests to this endpoint come faster than SendGrid allows.',
      fix: [
        'Wait until the time in X-RateLimit-Reset.',
        'Put several recipients into one request.',
      ],
      who: 'caller',
      retry: 'after-wait',
    },
    '451': {
      meaning: 'The data of the account may not be used from this region.',
      fix: ['Use the host of the region of the account.'],
      who: 'account-owner',
      retry: 'after-change',
    },
  },
  examples: [
    {
      title: 'A wrong key',
      url: 'https://api.sendgrid.com/v3/mail/send',
      method: 'POST',
      status: 401,
      body: '{"errors":[{"message":"The provided authorization grant is invalid, expired, or revoked","field":null,"help":null}]}',
      findings: [{ shape: 'error-list', code: null, items: [null] }],
    },
    {
      title: 'Passed on by a shop, known by the link',
      url: 'https://api.shop.example/notify',
      method: 'POST',
      status: 502,
      body: '{"errors":[{"message":"The from address does not match a verified Sender Identity.","field":"from","help":"http://sendgrid.com/docs/API_Reference/Web_API_v3/Mail/errors.html#message.from"}]}',
      findings: [{ shape: 'error-list', code: null, items: [null] }],
    },
    {
      title: 'With an id',
      url: 'https://api.eu.sendgrid.com/v3/marketing/contacts',
      method: 'PUT',
      status: 400,
      body: '{"errors":[{"field":"contacts[0].email","message":"is not valid","error_id":"7f3c1e52-0d4b-4c7e-9a51-3d2b6c8e4f10"}]}',
      findings: [{ shape: 'error-list', code: null, items: [null] }],
    },
  ],
  counterexamples: [
    {
      title: 'GraphQL',
      url: 'https://api.shop.example/graphql',
      method: 'POST',
      status: 400,
      body: '{"errors":[{"message":"Cannot query field x","locations":[{"line":1,"column":2}]}]}',
    },
    {
      title: 'A list of messages with fields, of somebody else',
      url: 'https://api.shop.example/users',
      status: 400,
      body: '{"errors":[{"message":"is not valid","field":"email","help":null}]}',
    },
  ],
} as const satisfies Pack;
