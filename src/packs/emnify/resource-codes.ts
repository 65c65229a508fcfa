import type { CodeSet } from '../../model/pack.ts';

/**
 * Codes about limits, the network, and single objects: those of the emnify error page; 2101, which only
 * an example of the page has; and those of other sources, which say so.
 */
export const resourceCodes = {
  '1501': {
    name: 'TooManyRequests',
    category: 'Rate Limit',
    status: 429,
    templates: ['Too many requests'],
    basis: 'documented',
    meaning: 'You send calls faster than emnify allows; too many sign-ins would give 1105.',
    causes: [
      'A loop calls the API once for each SIM or endpoint, where a list call would do.',
      'Several programs share one workspace, and together they go beyond the limit.',
    ],
    fix: [
      'Wait before the next call, and double the pause after each 429.',
      'Read many objects by one list call with per_page instead of one by one.',
    ],
    who: 'caller',
    retry: 'after-wait',
  },
  '1601': {
    name: 'Unavailable',
    category: 'Unavailable',
    status: 404,
    templates: ['No {resource} available'],
    basis: 'documented',
    meaning: 'emnify has none of the named resource left to give out, an IP address for example.',
    causes: [
      'The range of private IP addresses of the service profile is used up.',
      'No free SIM, phone number or IP address of the requested kind is left in the workspace.',
    ],
    fix: [
      'Release resources of that kind that you no longer use.',
      'Ask emnify support for more, and quote the {id}.',
    ],
    who: 'account-owner',
    retry: 'after-change',
  },
  '1901': {
    name: 'UnknownSubscriber',
    category: 'Connectivity',
    status: 404,
    templates: ['Unknown Subscriber for Endpoint with id {id}'],
    basis: 'documented',
    meaning: 'The network has no record of the SIM of this endpoint; it may not be activated.',
    fix: [
      'Check that the endpoint has a SIM.',
      'Activate the SIM if it is suspended or was never activated.',
      'Quote the {id} to emnify support if the SIM is active.',
    ],
    who: 'account-owner',
    retry: 'after-change',
  },
  '1904': {
    name: 'UnknownLocation',
    category: 'Connectivity',
    status: 404,
    templates: ['Unknown Location for Endpoint with id {id}'],
    basis: 'documented',
    meaning: 'The network knows the SIM (1901 if not), but not where the device is attached now.',
    causes: [
      'The device is switched off, out of coverage, or has not attached since the SIM was activated.',
      'The SIM is blocked by a limit or by its service profile, so that no network takes it in.',
    ],
    fix: [
      'Check that the device is switched on and has coverage.',
      'Repeat the call once the device is attached to a network.',
    ],
    who: 'recipient',
    retry: 'after-wait',
  },
  '2101': {
    name: 'UnableToActivate',
    category: 'Resource Specific Errors',
    status: 409,
    basis: 'example',
    meaning: 'The endpoint cannot be activated as it is, for example because it has no SIM.',
    causes: [
      'No SIM is assigned to the endpoint, as the description says.',
      'The SIM of the endpoint is suspended or not yet issued to the workspace.',
    ],
    fix: [
      'Read the description for the reason.',
      'Assign a SIM to the endpoint if it has none.',
      'Activate the endpoint again.',
    ],
    who: 'caller',
    retry: 'after-change',
  },
  // Seen in recorded traffic, on no page.
  '1000': {
    name: 'BadRequest',
    status: 400,
    basis: 'observed',
    meaning:
      'emnify could not read a part of the URL or the body, such as an id that is no number.',
    fix: [
      'Read the message, which quotes the part that could not be read.',
      'Check how your code puts ids into the path; None, null and undefined are frequent.',
    ],
    who: 'caller',
    retry: 'after-change',
  },
  // 1502 to 1505: from the OpenAPI file, for moving SIMs to another workspace. They come without a token.
  '1502': {
    name: 'SIM(s) attached to devices',
    category: 'SIM migration',
    basis: 'documented',
    meaning: 'Some of the SIMs to be moved to another workspace are still attached to devices.',
    fix: [
      'Set auto_detach_devices to true in the request.',
      'Release the SIMs from their devices before you move them.',
    ],
    who: 'caller',
    retry: 'after-change',
  },
  '1503': {
    name: 'SIM(s) in disallowed status',
    category: 'SIM migration',
    basis: 'documented',
    meaning: 'Some of the SIMs to be moved are in a state that the request does not allow.',
    fix: [
      'Add their state to allowed_sim_statuses in the request.',
      'Change the state of the SIMs, or leave them out.',
    ],
    who: 'caller',
    retry: 'after-change',
  },
  '1504': {
    name: 'No admin access on source workspace',
    category: 'SIM migration',
    basis: 'documented',
    meaning: 'Your user is no administrator of the workspace that the SIMs are to be taken from.',
    fix: ['Ask an owner of the source workspace for the role Administrator there.'],
    who: 'account-owner',
    retry: 'after-change',
  },
  '1505': {
    name: 'Migration between Brazilian and non-Brazilian workspaces is not allowed',
    category: 'SIM migration',
    basis: 'documented',
    meaning: 'SIMs cannot move between a workspace in Brazil and one elsewhere, by regulation.',
    fix: ['Choose a target workspace on the same side of the border.'],
    who: 'caller',
    retry: 'after-change',
  },
} as const satisfies CodeSet['codes'];
