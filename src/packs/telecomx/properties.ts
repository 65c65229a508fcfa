import type { CodeSet } from '../../model/pack.ts';

/**
 * The codes of TelecomX that are the path of a property, as far as pages of the calls list them.
 * One property means different things under different statuses; the category names the calls.
 */
export const properties = {
  newCustomer: [
    {
      category: 'MVNO account: move',
      status: 404,
      when: { status: 404 },
      basis: 'documented',
      meaning: 'The customer that is to receive the account does not exist.',
      fix: [
        'Check the customer id in newCustomer.',
        'List the customers to find the id of the right one.',
      ],
      who: 'caller',
      retry: 'after-change',
    },
  ],
  id: [
    {
      category: 'MVNO account: move, top up; employee: delete token; SIP phone model: delete',
      status: 404,
      when: { status: 404 },
      basis: 'documented',
      meaning: 'Nothing has the id in the path: no MVNO account, employee or SIP phone model.',
      fix: [
        'Check the id in the path.',
        'Check that it is the id of the kind of object that this call is about.',
      ],
      who: 'caller',
      retry: 'after-change',
    },
    {
      category: 'SIP phone model: delete',
      status: 409,
      when: { status: 409 },
      basis: 'documented',
      meaning: 'The SIP phone model cannot be deleted while a phone still uses it.',
      fix: [
        'Find the SIP phones that use the model and give them another one.',
        'Delete the model after that.',
      ],
      who: 'caller',
      retry: 'after-change',
    },
  ],
  ratePlan: [
    {
      category: 'MVNO account: move',
      status: 404,
      when: { status: 404 },
      basis: 'documented',
      meaning: 'The rate plan that the account is to have after the move does not exist.',
      fix: [
        'Check that the rate plan of the account still exists.',
        'Give TelecomX the time and the path if it does.',
      ],
      who: 'account-owner',
      retry: 'after-change',
    },
    {
      category: 'MVNO account: move',
      status: 422,
      when: { status: 422 },
      basis: 'documented',
      meaning: 'The reseller of the new customer does not sell the rate plan of this account.',
      fix: [
        'Ask the reseller of the new customer to offer the same product.',
        'Move the account to a customer whose reseller has it.',
      ],
      who: 'account-owner',
      retry: 'after-change',
    },
  ],
  state: [
    {
      category: 'MVNO account: move',
      status: 409,
      when: { status: 409 },
      basis: 'documented',
      meaning: 'The account is being deleted and can no longer be moved.',
      fix: ['Read the state of the account.', 'Leave this account out of the move.'],
      who: 'caller',
      retry: 'no',
    },
    {
      category: 'MVNO account: change network',
      status: 403,
      when: { status: 403 },
      basis: 'documented',
      meaning: 'The account is in a state in which its network may not change.',
      fix: ['Read the state of the account.', 'Change the network once the state allows it.'],
      who: 'caller',
      retry: 'after-change',
    },
  ],
  mvnoAccount: [
    {
      // The single error in the example of the error page is this one.
      category: 'MVNO account: change network, change number',
      status: 404,
      when: { status: 404 },
      basis: 'documented',
      meaning: 'No mobile account has the id that the call names.',
      fix: [
        'Check the account id in the path.',
        'List the MVNO accounts of the customer to find the right id.',
      ],
      who: 'caller',
      retry: 'after-change',
    },
  ],
  sim: [
    {
      category: 'MVNO account: change network',
      status: 404,
      when: { status: 404 },
      basis: 'documented',
      meaning: 'No unused SIM card of the new network has this number.',
      fix: [
        'Check the digits of the SIM card number (ICC).',
        'List the unused SIM cards of the new network and choose one of them.',
      ],
      who: 'caller',
      retry: 'after-change',
    },
  ],
  porting: [
    {
      category: 'MVNO account: change network',
      status: 403,
      when: { status: 403 },
      basis: 'documented',
      meaning: 'The number of the account is being ported, and until then its network stays.',
      fix: ['Wait until the porting is complete.', 'Change the network after that.'],
      who: 'caller',
      retry: 'after-wait',
    },
  ],
  esim: [
    {
      category: 'MVNO account: change network',
      status: 404,
      when: { status: 404 },
      basis: 'documented',
      meaning: 'TelecomX has no eSIM left to assign; the request is not at fault.',
      fix: [
        'Name a physical SIM card by its number instead of eSim.',
        'Ask TelecomX when eSIMs will be available again.',
      ],
      who: 'vendor',
      retry: 'after-wait',
    },
  ],
  product: [
    {
      category: 'MVNO account: top up',
      status: 404,
      when: { status: 404 },
      basis: 'documented',
      meaning: 'The id in the path leads to no product that could be bought as a top-up.',
      fix: [
        'Check that the product is of the kind MVNO_DATA_TOP_UP.',
        'Choose a product that belongs to the reseller of the account.',
      ],
      who: 'caller',
      retry: 'after-change',
    },
  ],
  updating: [
    {
      category: 'MVNO account: top up',
      status: 403,
      when: { status: 403 },
      basis: 'documented',
      meaning: 'Another update of the account is still running, so it is locked for now.',
      fix: ['Wait until the running update is complete.', 'Repeat the top-up after that.'],
      who: 'caller',
      retry: 'after-wait',
    },
  ],
  number: [
    {
      category: 'MVNO account: top up, change number',
      status: 409,
      when: { status: 409 },
      basis: 'documented',
      meaning: 'The number is in no state for a top-up, or a new number is not a mobile one.',
      fix: [
        'Check before a top-up that the number is IN_USE or PORTING_OUT.',
        'Choose a mobile number when you change the number.',
      ],
      who: 'caller',
      retry: 'after-change',
    },
    {
      category: 'MVNO account: change number',
      status: 422,
      when: { status: 422 },
      basis: 'documented',
      meaning: 'The new number is not written as a phone number.',
      fix: ['Write the number in E.164 format: a plus sign, the country code and the rest.'],
      who: 'caller',
      retry: 'after-change',
    },
    {
      category: 'MVNO account: change number',
      status: 404,
      when: { status: 404 },
      basis: 'documented',
      meaning: 'The new number is well formed but not in the pool of unassigned numbers.',
      fix: ['Choose a number from the pool of unassigned numbers.'],
      who: 'caller',
      retry: 'after-change',
    },
  ],
  data: [
    {
      category: 'SIM: create',
      status: 409,
      when: { status: 409 },
      basis: 'documented',
      meaning: 'The list is longer than the 10000 SIM cards that one request may create.',
      fix: ['Split the list into requests of at most 10000 SIM cards.'],
      who: 'caller',
      retry: 'after-change',
    },
    {
      category: 'SIM: create',
      status: 422,
      when: { status: 422 },
      basis: 'documented',
      meaning: 'No line of the list could be read as a SIM card.',
      fix: [
        'Put one SIM card on each line, its values separated by semicolons.',
        'Compare the order of the values with the documentation of the call.',
      ],
      who: 'caller',
      retry: 'after-change',
    },
  ],
  inStorageAt: [
    {
      category: 'SIM: create',
      status: 422,
      when: { status: 422 },
      basis: 'documented',
      meaning: 'The place where the new SIM cards are to be stored is not a valid one.',
      fix: ['Set inStorageAt to the id of the customer or the reseller who keeps the cards.'],
      who: 'caller',
      retry: 'after-change',
    },
  ],
  token: [
    {
      category: 'Employee: delete token',
      status: 404,
      when: { status: 404 },
      basis: 'documented',
      meaning: 'The employee has no such token; it may have been deleted before.',
      fix: [
        'Check that the token belongs to the employee in the path.',
        'Count the deletion as done if the token was deleted before.',
      ],
      who: 'caller',
      retry: 'after-change',
    },
  ],
  customer: [
    {
      category: 'Customer: document authorization',
      status: 404,
      when: { status: 404 },
      basis: 'documented',
      meaning: 'The path names a customer that does not exist.',
      fix: ['Check the customer id in the path.'],
      who: 'caller',
      retry: 'after-change',
    },
  ],
  doc: [
    {
      category: 'Customer: document authorization',
      status: 404,
      when: { status: 404 },
      basis: 'documented',
      meaning: 'The document that is to be served does not exist.',
      fix: ['Check the document id in the path.', 'Check that it belongs to this customer.'],
      who: 'caller',
      retry: 'after-change',
    },
  ],
} as const satisfies CodeSet['properties'];
