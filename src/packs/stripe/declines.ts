import type { CodeEntry } from '../../model/pack.ts';

const COMMON = {
  status: 402,
  who: 'recipient',
  retry: 'after-change',
  basis: 'documented',
} as const;

/** `error.decline_code`: why a card was refused, as far as the bank says so. */
export const declines = {
  generic_decline: {
    ...COMMON,
    meaning: 'The card was refused without a reason, by the bank or by Radar.',
    causes: [
      "The bank's own risk rules refused the payment.",
      'A rule or the risk score of Radar blocked it before the bank was asked.',
      'The card is not open for online or foreign payments.',
    ],
    fix: [
      'Open the payment in the Dashboard: it says whether Radar or the bank refused.',
      'Ask the customer to call the bank or to use another card.',
    ],
  },
  insufficient_funds: {
    ...COMMON,
    meaning: "The customer's account or credit limit does not cover the amount.",
    causes: [
      'The balance is too low today.',
      'A hold, such as that of a hotel, takes up the rest of the limit.',
    ],
    fix: [
      'Ask the customer for another payment method.',
      'Wait some days before you charge a subscription again, as Smart Retries does.',
    ],
    retry: 'after-wait',
  },
  do_not_honor: {
    ...COMMON,
    meaning: 'The bank refused the card in its plainest form and tells nobody why.',
    causes: [
      'The bank suspects fraud or has blocked the card for this kind of payment.',
      'Details such as the address or the security code did not satisfy the bank.',
    ],
    fix: [
      'Ask the customer to call the number on the card and to allow the payment.',
      'Let the customer pay with another card.',
    ],
  },
  authentication_required: {
    ...COMMON,
    meaning: 'The bank wants 3D Secure for this payment, and it was tried without.',
    causes: [
      'The charge was made off session with a card that was saved without a check.',
      'The law of the region demands strong authentication for this amount.',
    ],
    fix: [
      'Ask the customer back to your page and confirm the same PaymentIntent there.',
      'Set setup_future_usage to off_session, or use a SetupIntent, when cards are saved.',
    ],
  },
  expired_card: {
    ...COMMON,
    meaning: 'The card is past its last month, and the bank no longer accepts it.',
    causes: [
      'The saved card was replaced by a newer one.',
      'The customer typed a wrong month or year.',
    ],
    fix: [
      'Ask the customer for the new card.',
      'Check that the month and the year are sent in the right order.',
    ],
  },
  incorrect_cvc: {
    ...COMMON,
    meaning: 'The security code that was typed is not that of the card.',
    causes: ['The customer mistyped it.', 'The card was replaced and has a new code.'],
    fix: ['Ask the customer to type the security code again.'],
  },
  fraudulent: {
    ...COMMON,
    meaning: 'Stripe or the bank takes the payment for fraud.',
    causes: [
      'A rule or the risk score of Radar judged the payment as of highest risk.',
      'The bank has reports of abuse of the card.',
    ],
    fix: [
      'Give the customer a general decline and never this reason.',
      'Look at the payment in Radar, and add the customer to an allow list only if you know them.',
    ],
  },
  processing_error: {
    ...COMMON,
    meaning: 'A fault on the way to the bank stopped the payment, not the card.',
    causes: ['The network or the bank had a short disturbance.'],
    fix: [
      'Repeat the payment with the same card after a moment.',
      'Quote the {id} to Stripe support if it goes on.',
    ],
    who: 'vendor',
    retry: 'yes',
  },
  card_declined: {
    ...COMMON,
    meaning: 'The card was refused for a reason in decline_code of which Errata has no record.',
    fix: ['Read the decline_code, and ask the customer for another card or a call to the bank.'],
  },
} as const satisfies Readonly<Record<string, CodeEntry>>;
