import type { CodeEntry } from '../../model/pack.ts';

/**
 * Result codes of the Video and SMS APIs, as far as they are known here: the vendor's page goes on
 * after 10009. 0 is success in this dialect. All of them are about the request for a room.
 */
export const serverCodes = {
  '10000': {
    name: 'Application not found',
    basis: 'documented',
    meaning: 'EnableX knows no application with the id that the request was sent for.',
    fix: ['Compare the application id and key with those in the EnableX portal.'],
    who: 'credentials',
    retry: 'after-change',
  },
  '10001': {
    name: 'room_id URL parameter missing',
    basis: 'documented',
    meaning: 'The URL has no room id where the call needs one.',
    fix: ['Add the id of the room to the path.'],
    who: 'caller',
    retry: 'after-change',
  },
  '10002': {
    name: 'Required data missing in name (Room Name)',
    basis: 'documented',
    meaning: 'The room to be created was given no name.',
    fix: ['Send a name for the room.'],
    who: 'caller',
    retry: 'after-change',
  },
  '10003': {
    name: 'Invalid settings.scheduled',
    basis: 'documented',
    meaning: 'The switch that says whether the room is scheduled has a value it cannot have.',
    fix: ['Correct settings.scheduled.'],
    who: 'caller',
    retry: 'after-change',
  },
  '10004': {
    name: 'settings.scheduled_time missing',
    basis: 'documented',
    meaning: 'The room is to be scheduled, but the request does not say for when.',
    fix: ['Add settings.scheduled_time.', 'Set settings.scheduled to false for a permanent room.'],
    who: 'caller',
    retry: 'after-change',
  },
  '10005': {
    name: 'Invalid date/time format in settings.scheduled_time',
    basis: 'documented',
    meaning: 'The time of the scheduled room is not written as EnableX reads dates.',
    fix: ['Write settings.scheduled_time in the format that the documentation of the call shows.'],
    who: 'caller',
    retry: 'after-change',
  },
  '10006': {
    name: 'Illegible value in settings.scheduled_time',
    basis: 'documented',
    meaning:
      'The time of the scheduled room is written as a date should be, but is not acceptable.',
    fix: ['Check that settings.scheduled_time is a time still to come.'],
    who: 'caller',
    retry: 'after-change',
  },
  '10007': {
    name: 'Invalid settings.participants',
    basis: 'documented',
    meaning: 'The number of participants of the room is none that EnableX accepts.',
    fix: ['Correct settings.participants.'],
    who: 'caller',
    retry: 'after-change',
  },
  '10008': {
    name: 'Invalid settings.auto_recording',
    basis: 'documented',
    meaning: 'The switch for recording the room by itself has a value it cannot have.',
    fix: ['Correct settings.auto_recording.'],
    who: 'caller',
    retry: 'after-change',
  },
  '10009': {
    name: 'Unrecognised key in settings',
    basis: 'documented',
    meaning: 'The settings of the room hold a member that EnableX does not know.',
    fix: ['Compare the names within settings with the documentation of the call.'],
    who: 'caller',
    retry: 'after-change',
  },
} as const satisfies Readonly<Record<string, CodeEntry>>;
