import { any, json, maybe, object, some } from '../form.ts';
import * as w from '../words.ts';

const address = any('jo@shop.example', 'sam@acme.example');
const smtp = any('550', '421', '452', '554');

/** Mail and what comes back of it. */
export const mail = [
  json(
    'bounce-list',
    some(object({ email: address, code: smtp, error: w.sentence, created_at: w.isoTime })),
  ),
  json(
    'bounce-page',
    object({
      items: some(object({ address, code: smtp, error: w.sentence, created_at: w.isoTime })),
      paging: object({ next: w.url, previous: w.url }),
    }),
  ),
  json(
    'bounces-with-status',
    object({
      bounces: some(
        object({
          created: w.unixTime,
          email: address,
          reason: w.sentence,
          status: any('5.1.1', '4.2.2'),
        }),
      ),
    }),
  ),
  json('mailgun', object({ message: w.sentence })),
  json('postmark', object({ ErrorCode: any(0, 10, 300, 406, 1_101), Message: w.sentence })),
  json(
    'mailchimp',
    object({
      type: w.url,
      title: w.phrase,
      status: w.httpStatus,
      detail: w.sentence,
      instance: w.uuid,
      errors: maybe(some(object({ field: w.fieldName, message: w.sentence }))),
    }),
  ),
  json(
    'mandrill',
    object({ status: any('error'), code: any(-1, 12), name: w.pascal, message: w.sentence }),
  ),
  json('brevo', object({ code: w.snake, message: w.sentence })),
  json(
    'mailjet',
    object({ ErrorInfo: w.sentence, ErrorMessage: w.sentence, StatusCode: w.httpStatus }),
  ),
  json(
    'mailjet-send',
    object({
      Messages: some(
        object({
          Status: any('error', 'success'),
          Errors: maybe(
            some(
              object({
                ErrorIdentifier: w.uuid,
                ErrorCode: any('mj-0013', 'send-0003'),
                StatusCode: w.httpStatus,
                ErrorMessage: w.sentence,
                ErrorRelatedTo: some(w.fieldName),
              }),
            ),
          ),
        }),
      ),
    }),
  ),
  json('resend', object({ statusCode: w.httpStatus, name: w.snake, message: w.sentence })),
  json(
    'sparkpost',
    object({
      errors: some(
        object({ message: w.sentence, description: w.sentence, code: any('1300', '1902', '2101') }),
      ),
    }),
  ),
  json(
    'ses-notification',
    object({
      notificationType: any('Bounce'),
      bounce: object({
        bounceType: any('Permanent'),
        bouncedRecipients: some(
          object({
            emailAddress: address,
            status: any('5.1.1'),
            diagnosticCode: any('smtp; 550 5.1.1'),
          }),
        ),
        timestamp: w.isoTime,
        feedbackId: w.uuid,
      }),
      mail: maybe(any({})),
    }),
  ),
];
