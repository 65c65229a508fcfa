import type { CodeEntry } from '../../model/pack.ts';

/**
 * 3001 to 3029 and the later 3047, 3048, 3050, 3051: what is wrong in the body of a Chat Apps
 * message, templates excepted. "Missed" on the vendor's page is "missing".
 */
export const messageCodes = {
  '3001': {
    name: 'Missed User',
    meaning: 'The Chat Apps message has no user object, so it does not say who is to receive it.',
    fix: ["Add a user object with the recipient's msisdn or user id to the message."],
    who: 'caller',
    retry: 'after-change',
    basis: 'documented',
  },
  '3002': {
    name: 'Missed MSISDN',
    meaning: "The user object of a Chat Apps message lacks msisdn, the recipient's phone number.",
    fix: ['Add user.msisdn with the country code, such as +12025550123.'],
    who: 'caller',
    retry: 'after-change',
    basis: 'documented',
  },
  '3003': {
    name: 'Invalid MSISDN',
    meaning:
      "The recipient's number in user.msisdn of a Chat Apps message is not a valid phone number.",
    causes: [
      'The number in user.msisdn lacks the plus sign or the country code.',
      'A national number was sent without user.country.',
    ],
    fix: [
      'Write user.msisdn with a plus sign and the country code, such as +12025550123.',
      'Add user.country if you must send a national number.',
    ],
    who: 'caller',
    retry: 'after-change',
    basis: 'documented',
  },
  '3004': {
    name: 'Missed Content',
    meaning: 'The Chat Apps message has no content object, so there is nothing to send.',
    fix: [
      'Add a content object to the message.',
      'Put into it what the type of the message needs, such as content.text for text.',
    ],
    who: 'caller',
    retry: 'after-change',
    basis: 'documented',
  },
  '3005': {
    name: 'Missed Text',
    meaning: 'The Chat Apps message needs a text, and content.text is not there.',
    fix: [
      'Put the text of the message into content.text.',
      'Change type if the message is to carry something else.',
    ],
    who: 'caller',
    retry: 'after-change',
    basis: 'documented',
  },
  '3006': {
    name: 'Too long text',
    meaning: 'The text of the Chat Apps message itself, in content.text, is longer than allowed.',
    fix: ['Shorten content.text.', 'Split a long text into several messages.'],
    who: 'caller',
    retry: 'after-change',
    basis: 'documented',
  },
  '3007': {
    name: 'Missed Media URL',
    meaning: 'The Chat Apps message is to carry a file, and content.url does not say where it is.',
    fix: [
      'Put the public address of the image, audio, video, or file into content.url.',
      'Change type to text if there is no file to send.',
    ],
    who: 'caller',
    retry: 'after-change',
    basis: 'documented',
  },
  '3008': {
    name: 'Invalid Media URL',
    meaning: 'The address in content.url, where the file of the message should be, is not usable.',
    causes: [
      'The address starts with http, has spaces in it, or is relative.',
      'The file lies behind a sign-in, or on a host that the internet cannot reach.',
    ],
    fix: [
      'Set content.url to a full address that starts with https.',
      'Escape spaces and other special characters in it.',
      'Check that the address opens without signing in.',
    ],
    who: 'caller',
    retry: 'after-change',
    basis: 'documented',
  },
  '3009': {
    name: 'Too long ClientMessageId',
    meaning: 'The clientMessageId, your own id for the message, has too many characters.',
    fix: ['Send a shorter clientMessageId, and keep the long one on your side.'],
    who: 'caller',
    retry: 'after-change',
    basis: 'documented',
  },
  '3010': {
    name: 'Invalid Content Type',
    meaning:
      'The type of the Chat Apps message, such as text or image, is not one that the API knows.',
    fix: [
      'Set type to a documented one, such as text, image, location, or template.',
      'Check that content has the member that belongs to the type.',
    ],
    who: 'caller',
    retry: 'after-change',
    basis: 'documented',
  },
  '3011': {
    name: 'Too long SMS Source',
    meaning: 'The SMS sender (source) set in a Chat Apps message has too many characters.',
    fix: ['Shorten the source of the SMS settings, content.sms.source.'],
    who: 'caller',
    retry: 'after-change',
    basis: 'documented',
  },
  '3012': {
    name: 'Missed messages',
    meaning: 'The batch has no messages list, so there is nobody to send to.',
    fix: [
      'Add messages, a list with one object for each recipient.',
      'Use the endpoint for single messages if there is only one.',
    ],
    who: 'caller',
    retry: 'after-change',
    basis: 'documented',
  },
  '3013': {
    name: 'Too much messages',
    meaning: 'The messages list of the batch has more entries than one request may carry.',
    fix: [
      'Split the messages list over several requests.',
      'Give each request a clientBatchId of its own, to tell the parts apart.',
    ],
    who: 'caller',
    retry: 'after-change',
    basis: 'documented',
  },
  '3014': {
    name: 'Too long ClientBatchId',
    meaning: 'The clientBatchId, your own id for the whole batch, has too many characters.',
    fix: ['Send a shorter clientBatchId, and keep the long one on your side.'],
    who: 'caller',
    retry: 'after-change',
    basis: 'documented',
  },
  '3015': {
    name: 'Missed UserId',
    meaning:
      'The user object lacks the id by which the channel of the message knows the recipient.',
    fix: [
      'Add the user id that the channel needs to the user object.',
      'Take it from the webhook of a message that the recipient sent you on that channel.',
    ],
    who: 'caller',
    retry: 'after-change',
    basis: 'documented',
  },
  '3016': {
    name: 'Missed WeChatUserId',
    meaning: "The message is for WeChat, and the recipient's WeChat user id is missing.",
    fix: [
      'Add the WeChat user id to the user object.',
      'Take it from the webhook of a message that the recipient sent you on WeChat.',
    ],
    who: 'caller',
    retry: 'after-change',
    basis: 'documented',
  },
  '3017': {
    name: 'Too long Fallback text',
    meaning: 'The text for the fallback to SMS, content.fallbackText, is longer than allowed.',
    fix: ['Shorten content.fallbackText.'],
    who: 'caller',
    retry: 'after-change',
    basis: 'documented',
  },
  '3018': {
    name: 'Invalid Country code',
    meaning:
      'The country code of a Chat Apps recipient, in user.country, is not one that 8x8 knows.',
    fix: [
      'Set user.country to the two letters of ISO 3166-1, such as SG.',
      'Leave user.country out if user.msisdn starts with a plus sign and the country code.',
    ],
    who: 'caller',
    retry: 'after-change',
    basis: 'documented',
  },
  '3019': {
    name: 'Missed FacebookUserId',
    meaning: "The message is for Facebook, and the recipient's Facebook user id is missing.",
    fix: [
      'Add the Facebook user id to the user object.',
      'Take it from the webhook of a message that the recipient sent to your Facebook page.',
    ],
    who: 'caller',
    retry: 'after-change',
    basis: 'documented',
  },
  '3020': {
    name: 'Invalid DR Callback URL',
    meaning:
      'The dlrCallbackUrl, where 8x8 is to post delivery receipts (DR), is not a usable URL.',
    fix: [
      'Set dlrCallbackUrl to a full address that 8x8 can reach from the internet.',
      'Leave dlrCallbackUrl out to use the webhook of your account.',
    ],
    who: 'caller',
    retry: 'after-change',
    basis: 'documented',
  },
  '3021': {
    name: 'Empty or Invalid Location',
    meaning: 'The location that the Chat Apps message is to send is empty or not a valid place.',
    fix: [
      'Set latitude and longitude in content.location, both as numbers.',
      'Check that the two are not swapped.',
    ],
    who: 'caller',
    retry: 'after-change',
    basis: 'documented',
  },
  '3022': {
    name: 'Invalid Fallback Channel',
    meaning: 'The message names a fallback channel that 8x8 does not know or does not offer.',
    fix: ['Set channel in each entry of channels to a documented name, such as WhatsApp or SMS.'],
    who: 'caller',
    retry: 'after-change',
    basis: 'documented',
  },
  '3023': {
    name: 'Invalid Fallback Delay range',
    meaning:
      'The wait before the fallback to the next channel (fallbackAfter) is too short or too long.',
    fix: [
      'Give fallbackAfter in seconds.',
      'Set it within the limits that the reference of the Send API states.',
    ],
    who: 'caller',
    retry: 'after-change',
    basis: 'documented',
  },
  '3024': {
    name: 'Invalid Fallback Status',
    meaning:
      'The successStatus, which decides whether a fallback is needed, is not a known status.',
    fix: ['Set successStatus to Accepted, Sent, Delivered, or Read.'],
    who: 'caller',
    retry: 'after-change',
    basis: 'documented',
  },
  '3025': {
    name: 'Invalid Fallback Status Delivered',
    meaning:
      'The fallback cannot take Delivered as its successStatus here; the vendor does not say why.',
    fix: [
      'Set another successStatus for this channel, such as Sent.',
      'Quote the {id} to 8x8 support if the channel should report Delivered.',
    ],
    who: 'caller',
    retry: 'after-change',
    basis: 'documented',
  },
  '3026': {
    name: 'Invalid Fallback Status Read',
    meaning:
      'The fallback cannot take Read as its successStatus here; the vendor does not say why.',
    fix: [
      'Set another successStatus for this channel, such as Delivered.',
      'Quote the {id} to 8x8 support if the channel should report Read.',
    ],
    who: 'caller',
    retry: 'after-change',
    basis: 'documented',
  },
  '3027': {
    name: 'Invalid Fallback SubAccount Channel',
    meaning: 'A fallback channel of the message is not set up for the subaccount.',
    fix: [
      'Remove from channels what the subaccount does not have.',
      'Check that the URL names the subaccount that you mean.',
      'Quote the {id} to 8x8 support to have the channel added to the subaccount.',
    ],
    who: 'account-owner',
    retry: 'after-change',
    basis: 'documented',
  },
  '3028': {
    name: 'Missed ZaloUserId',
    meaning: "The message is for Zalo, and the recipient's Zalo user id is missing.",
    fix: [
      'Add the Zalo user id to the user object.',
      'Take it from the webhook of a message that the recipient sent you on Zalo.',
    ],
    who: 'caller',
    retry: 'after-change',
    basis: 'documented',
  },
  '3029': {
    name: 'Missed UMID',
    meaning:
      "The request is about an earlier message and does not give its UMID, 8x8's message id.",
    fix: ['Add the umid that 8x8 returned or posted for that message.'],
    who: 'caller',
    retry: 'after-change',
    basis: 'documented',
  },
  '3047': {
    name: 'Missed WhatsApp UserID',
    meaning: "The message is for WhatsApp, and the recipient's WhatsApp user id is missing.",
    fix: [
      'Add the WhatsApp user id to the user object.',
      'Take it from the webhook of a message that the recipient sent you on WhatsApp.',
    ],
    who: 'caller',
    retry: 'after-change',
    basis: 'documented',
  },
  '3048': {
    name: 'Using ChatGroupId with UserId not allowed',
    meaning: 'The message is addressed to a chat group and to a single user at the same time.',
    fix: [
      'Keep the id of the group or the id of the user, and remove the other.',
      'Send a second message if both are to receive it.',
    ],
    who: 'caller',
    retry: 'after-change',
    basis: 'documented',
  },
  '3050': {
    name: 'Missed KakaoId',
    meaning: "The message is for Kakao, and the recipient's Kakao id is missing.",
    fix: [
      'Add the Kakao id to the user object.',
      'Take it from the webhook of a message that the recipient sent you on Kakao.',
    ],
    who: 'caller',
    retry: 'after-change',
    basis: 'documented',
  },
  '3051': {
    name: 'Invalid Fallback ChannelID',
    meaning:
      'The id given for a channel of the fallback is not valid; a wrong channel name gives 3022.',
    fix: [
      'Check that the channel belongs to the subaccount in the URL.',
      'Compare its id with the one that 8x8 gave you.',
      'Quote the {id} to 8x8 support to learn the right id.',
    ],
    who: 'caller',
    retry: 'after-change',
    basis: 'documented',
  },
} as const satisfies Readonly<Record<string, CodeEntry>>;
