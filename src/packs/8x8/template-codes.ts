import type { CodeEntry } from '../../model/pack.ts';

/**
 * 3030 to 3046 and the later 3049, 3052, 3053, 3060: what is wrong in the template of a Chat Apps
 * message, in content.template.
 */
export const templateCodes = {
  '3030': {
    name: 'Empty Template',
    meaning: 'The message is to be sent from a template, and the template object itself is empty.',
    fix: ['Fill content.template with the name, the language, and the components of the template.'],
    who: 'caller',
    retry: 'after-change',
    basis: 'documented',
  },
  '3031': {
    name: 'Invalid Template Name Length',
    meaning: 'The name of the template is too short or too long.',
    fix: ['Copy the name of the template from 8x8 Connect into content.template.name.'],
    who: 'caller',
    retry: 'after-change',
    basis: 'documented',
  },
  '3032': {
    name: 'Invalid Template Name',
    meaning:
      'The name of the template is not valid; a wrong length gives 3031, an unknown template 3038.',
    fix: [
      'Copy the name letter by letter from 8x8 Connect, without spaces around it.',
      'Give the name of the template, not its text.',
    ],
    who: 'caller',
    retry: 'after-change',
    basis: 'documented',
  },
  '3033': {
    name: 'Too much template parameters passed',
    meaning: 'The message gives the template more parameters than it has places for.',
    causes: [
      'The components list fills more placeholders than the approved template has.',
      'A header or button without a placeholder was given parameters.',
    ],
    fix: [
      'Count the placeholders of the template in 8x8 Connect.',
      'Send exactly one parameter for each of them.',
    ],
    who: 'caller',
    retry: 'after-change',
    basis: 'documented',
  },
  '3034': {
    name: 'Invalid template components combination',
    meaning: 'The components sent for the template cannot be combined in one message.',
    fix: [
      'Compare components with the template as 8x8 Connect shows it.',
      'Send only the header, body, and buttons that it has, and none of them twice.',
    ],
    who: 'caller',
    retry: 'after-change',
    basis: 'documented',
  },
  '3035': {
    name: 'SubAccount don’t have channels, supported templates',
    meaning: 'No channel of the subaccount can send templates.',
    fix: [
      'Check that the URL names the subaccount that you mean.',
      'Use a subaccount with a channel that supports templates, such as WhatsApp.',
      'Quote the {id} to 8x8 support to have such a channel added.',
    ],
    who: 'account-owner',
    retry: 'after-change',
    basis: 'documented',
  },
  '3036': {
    name: 'Empty Template language',
    meaning: 'The message does not say in which language the template is to be sent.',
    fix: ['Set content.template.language to a language that the template has, such as en_US.'],
    who: 'caller',
    retry: 'after-change',
    basis: 'documented',
  },
  '3037': {
    name: 'Invalid Template language',
    meaning: 'The language given for the template is not a language code that 8x8 accepts.',
    fix: [
      'Copy the language code from the template in 8x8 Connect.',
      'Check the separator and the case of the letters, such as en_US.',
    ],
    who: 'caller',
    retry: 'after-change',
    basis: 'documented',
  },
  '3038': {
    name: 'Template not found',
    meaning: 'No template with this name in this language exists for the subaccount.',
    causes: [
      'The name is spelled in another way than the approved template, down to capitals and underscores.',
      'The template exists in another language, such as en in the place of en_US.',
      'The template belongs to the WhatsApp account of another subaccount, or is not approved yet.',
    ],
    fix: [
      'Compare template.name and template.language with the list of templates in 8x8 Connect.',
      'Wait until the template is approved, or use another one.',
      'Send through the subaccount to whose WhatsApp account the template belongs.',
    ],
    who: 'caller',
    retry: 'after-change',
    basis: 'documented',
  },
  '3039': {
    name: 'Invalid Template Component type',
    meaning: 'A component of the template has a type that 8x8 does not know.',
    fix: ['Set the type of each component to a documented one, such as header, body, or button.'],
    who: 'caller',
    retry: 'after-change',
    basis: 'documented',
  },
  '3040': {
    name: 'Empty template parameters',
    meaning: 'The template needs parameters, but the list of them is empty.',
    fix: [
      'Add one entry to parameters for each placeholder of the component.',
      'Remove the component if the template has no placeholder in it.',
    ],
    who: 'caller',
    retry: 'after-change',
    basis: 'documented',
  },
  '3041': {
    name: 'Invalid Template parameter',
    meaning: 'A template parameter is not valid; a bad type, length, or URL has a code of its own.',
    causes: [
      'A parameter is empty or null, or lacks the member for its type, such as text for text.',
      'Line breaks, tabs, or more than four spaces in a row stand in the parameter.',
    ],
    fix: [
      'Compare each parameter with what the template holds at that place.',
      'Fill the member that goes with the type, such as text for a text parameter.',
    ],
    who: 'caller',
    retry: 'after-change',
    basis: 'documented',
  },
  '3042': {
    name: 'Invalid Template parameter type',
    meaning: 'A parameter of the template has a type that 8x8 does not accept.',
    fix: [
      'Set the type of each parameter to a documented one, such as text, image, or location.',
      'Check that the component of the template takes that type.',
    ],
    who: 'caller',
    retry: 'after-change',
    basis: 'documented',
  },
  '3043': {
    name: 'Template Text parameter length exceeded',
    meaning: 'A text that fills a placeholder of the template is longer than allowed.',
    fix: [
      'Shorten the text of the parameter.',
      'Move long fixed wording into the template itself.',
    ],
    who: 'caller',
    retry: 'after-change',
    basis: 'documented',
  },
  '3044': {
    name: 'Template Location parameter empty',
    meaning: 'A location parameter of the template does not say where the place is.',
    fix: ['Set latitude and longitude in the location object of the parameter.'],
    who: 'caller',
    retry: 'after-change',
    basis: 'documented',
  },
  '3045': {
    name: 'Template parameter not allowed',
    meaning: 'A parameter was given where the template does not allow one of its kind.',
    fix: [
      'Compare the parameters of each component with the template in 8x8 Connect.',
      'Remove the parameter or move it to the component that takes it.',
    ],
    who: 'caller',
    retry: 'after-change',
    basis: 'documented',
  },
  '3046': {
    name: 'Template parameter URL is invalid',
    meaning: 'The address in a parameter of the template, such as that of an image, is not usable.',
    fix: [
      'Set the url of the parameter to a full address that starts with https.',
      'Check that the address opens without signing in.',
    ],
    who: 'caller',
    retry: 'after-change',
    basis: 'documented',
  },
  '3049': {
    name: 'Invalid button parameter',
    meaning: 'A parameter that belongs to a button of the message is not valid.',
    fix: [
      'Find the button in the message and its members in the reference of the Send API.',
      'Send the parameter that this kind of button needs, such as text for a link.',
    ],
    who: 'caller',
    retry: 'after-change',
    basis: 'documented',
  },
  '3052': {
    name: 'Invalid Template Component SubType',
    meaning: 'A component of the template, such as a button, has a subType that 8x8 does not know.',
    fix: ['Set subType to a documented one, such as QuickReply or Url.'],
    who: 'caller',
    retry: 'after-change',
    basis: 'documented',
  },
  '3053': {
    // As the later revision of the page has it; the earlier one says "Invalid Button index".
    name: 'Invalid index',
    meaning: 'An index in the template, such as the position of a button, is not a valid position.',
    fix: [
      'Count the buttons of the template from zero.',
      'Set index to the number of the button that the parameters are for.',
    ],
    who: 'caller',
    retry: 'after-change',
    basis: 'documented',
  },
  // 3054 to 3059 are in no revision of the page. 3060 is in the later one only, read 2026-07
  // (8x8Cloud/public-developer-docs at 859e59a3af); its row goes on with a link, left out here.
  '3060': {
    name: 'Template is being deleted',
    meaning: 'The template is being removed from the account, so it can no longer be sent.',
    fix: [
      'Send another template.',
      'Create a template under a new name if you still need this one.',
    ],
    who: 'caller',
    retry: 'after-change',
    basis: 'documented',
  },
} as const satisfies Readonly<Record<string, CodeEntry>>;
