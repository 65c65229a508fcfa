import type { CodeSet } from '../../model/pack.ts';

/** The codes of messages that were accepted and then not delivered, as far as Twilio's users meet them most. */
export const deliveryCodes = {
  '30003': {
    basis: 'documented',
    name: 'Unreachable destination handset',
    meaning:
      'The carrier knows the number but could not reach the phone: off, abroad or without coverage.',
    causes: [
      'The phone is switched off, out of coverage or in flight mode.',
      'The phone is roaming, and the foreign network does not take the message.',
      'The number is a landline or cannot take SMS from this kind of sender.',
    ],
    fix: [
      'Send the message again later.',
      'Check the line type of the number with Lookup if it goes on for one recipient.',
      'Give Twilio support three or more message SIDs of the last 24 hours if many recipients are hit.',
    ],
    who: 'recipient',
    retry: 'after-wait',
  },
  '30005': {
    basis: 'documented',
    name: 'Unknown destination handset',
    meaning:
      'The number is formed well, but no carrier has a subscriber under it who takes messages.',
    causes: [
      'The number is out of service or was never given out.',
      'The number is a landline, or was typed wrong by one digit.',
      'The number was ported, and the registers of the carriers do not agree yet.',
    ],
    fix: [
      'Ask the person whether the number is right.',
      'Check with Lookup whether it is in service and what line type it has.',
      'Remove numbers that fail several times.',
    ],
    who: 'recipient',
    retry: 'after-change',
  },
  '30006': {
    basis: 'documented',
    name: 'Landline or unreachable carrier',
    meaning:
      'No route leads from this sender to the number: it is a landline, or its carrier takes no such SMS.',
    causes: [
      'The number is a landline.',
      'The carrier does not take messages from short codes, toll-free numbers or other senders of this type.',
    ],
    fix: [
      'Check the line type with Lookup, and call landlines instead.',
      'Send from another type of sender if the number is a mobile one.',
    ],
    who: 'recipient',
    retry: 'after-change',
  },
  '30007': {
    basis: 'documented',
    name: 'Message filtered',
    meaning: 'A filter of Twilio or of the carrier took the message for spam and dropped it.',
    causes: [
      'The text has a shortened public link, all capitals, or wording of the kinds that carriers do not allow.',
      'The US number is not registered, or its texts differ from the samples of its A2P 10DLC campaign.',
      'The same text goes from one number to many people in a short time.',
    ],
    fix: [
      'Compare the text with the use case and the samples that the campaign or the toll-free number is approved for.',
      'Replace shortened links by ones of your own domain, and name your company and how to stop the messages.',
      'Send Twilio support the SIDs of three filtered messages if the text is in order.',
    ],
    who: 'caller',
    retry: 'after-change',
  },
  '30008': {
    basis: 'documented',
    name: 'Unknown error',
    meaning: 'The carrier says that the message was not delivered, and gives no reason with it.',
    causes: [
      'The phone was off or could not be reached for a time.',
      'The sender is not one that the carrier passes on, or a filter of the carrier stepped in.',
      'The number is a landline or no longer in service.',
    ],
    fix: [
      'Send a short plain text to the same number, to see whether the text or the number is the cause.',
      'Check the number with Lookup.',
      'Give Twilio support three or more message SIDs of the last 24 hours if it goes on.',
    ],
    who: 'recipient',
    retry: 'after-wait',
  },
  '30034': {
    basis: 'documented',
    name: 'US A2P 10DLC - Message from an unregistered number',
    meaning:
      'The US number in From stands in no approved A2P 10DLC campaign, so US carriers refuse its texts.',
    causes: [
      'Brand or campaign are not registered, or still under review.',
      'The number is not in the sender pool of the Messaging Service that the campaign is tied to.',
      'The number was added a short time ago, and the carriers have not taken it over yet.',
    ],
    fix: [
      'Open Messaging, Regulatory compliance in the Console and register brand and campaign.',
      'Add the number to the sender pool of the Messaging Service of the campaign.',
      'Use a verified toll-free number or a short code until the campaign is approved.',
    ],
    who: 'account-owner',
    retry: 'after-change',
  },
  '63016': {
    basis: 'recalled',
    name: 'Freeform message outside the allowed window',
    meaning:
      'The person has not written for 24 hours, and WhatsApp takes only an approved template now.',
    causes: [
      'The recipient never wrote to this WhatsApp sender, or more than 24 hours ago.',
      'The text was meant as a template and differs from the approved wording.',
      'Body was sent where ContentSid and ContentVariables belong.',
    ],
    fix: [
      'Send an approved template with ContentSid, its values in ContentVariables, and neither Body nor MediaUrl.',
      'Check under Messaging, Content Template Builder that the template is approved for WhatsApp.',
      'Write free text only within 24 hours of the last message from the person.',
    ],
    who: 'caller',
    retry: 'after-change',
  },
} as const satisfies CodeSet['codes'];
