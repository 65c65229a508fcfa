import { describe, expect, it } from 'vitest';
import { readTemplates } from './template.ts';

const readTemplate = (template: string, message: string) => readTemplates([template], message);

describe('a template', () => {
  it.each([
    [
      '{resource} with id {id} not found',
      "Endpoint with Id '-1' not found.",
      { resource: 'Endpoint', id: '-1' },
    ],
    [
      '{Object} - {field} out of range ({range})',
      'SIM - slot out of range (1-4)',
      { Object: 'SIM', field: 'slot', range: '1-4' },
    ],
    [
      '{Object} - {field} has invalid format: Expecting {type}',
      'User - Username has invalid format: expecting String.',
      { Object: 'User', field: 'Username', type: 'String' },
    ],
    [
      '{Action} not allowed',
      'Updating of own organisation not allowed.',
      {
        Action: 'Updating of own organisation',
      },
    ],
    ['Unknown Property: {property}', 'Unknown Property: colour', { property: 'colour' }],
    ['Too many requests', 'Too many requests', {}],
  ])('%s reads %s', (template, message, params) => {
    expect(readTemplate(template, message)).toEqual(params);
  });

  it.each([
    ['{resource} with id {id} not found', 'No such thing'],
    ['{resource} with id {id} not found', ' with id 7 not found'],
    ['{resource} with id {id} not found', 'Endpoint with id not found'],
    ['{Object} - {field} out of range ({range})', 'SIM - slot out of range ()'],
    ['{Action} not allowed', 'not allowed'],
    ['{Action} not allowed', 'Updating not allowed here'],
    ['Too many requests', 'Too many requests today'],
    ['{count} items', '7 lines'],
    ['{resource} with id {id} not found', '{resource} with id {id} not found'],
  ])('%s leaves %s alone', (template, message) => {
    expect(readTemplate(template, message)).toBeNull();
  });

  it('does not mind white space, in the message or around a value', () => {
    const message = '\n  Endpoint   with\tid \u00a0 -1  not\r\nfound.\n';
    expect(readTemplate('{resource} with id {id} not found', message)).toEqual({
      resource: 'Endpoint',
      id: '-1',
    });
    expect(readTemplate('Field:{field};', 'Field: a b ;')).toEqual({ field: 'a b' });
  });

  it.each([
    ['"a"', 'a'],
    ["'a'", 'a'],
    ["''", ''],
    ['\'a"', '\'a"'],
    ["'a", "'a"],
    ["a'", "a'"],
    ["it's 'a'", "it's 'a'"],
    ["'a' and 'b' too", "'a' and 'b' too"],
  ])('takes the quotes around a value off, and no others: %s', (value, expected) => {
    expect(readTemplate('{a} is required', `${value} is required`)).toEqual({ a: expected });
  });

  it.each(['{a} x', 'x}', '{'])(
    'reads nothing out of a message that is a template: %s',
    (value) => {
      expect(readTemplate('Missing {field}', `Missing ${value}`)).toBeNull();
    },
  );

  it('wants a character for each of two holes', () => {
    expect(readTemplate('{a}.{b}', 'x.y')).toEqual({ a: 'x', b: 'y' });
    expect(readTemplate('{a}.{b}', '.y')).toBeNull();
    expect(readTemplate('{a}.{b}', '..y')).toEqual({ a: '.', b: 'y' });
    expect(readTemplate('id {a}', 'id ')).toBeNull();
  });

  it('looks for the words behind a hole only behind it', () => {
    expect(readTemplate('aa{x}a{y}', 'aabac')).toEqual({ x: 'b', y: 'c' });
    expect(readTemplate('a{x}a{y}', 'aaac')).toEqual({ x: 'a', y: 'c' });
  });

  it('wants the words before the first hole at the start', () => {
    expect(readTemplate('Card {card} expired', 'The card 12 expired')).toBeNull();
    expect(readTemplate('Card {card} expired', 'Cart 12 expired')).toBeNull();
  });

  // Some letters change their length with their case, and the places in both texts would differ.
  it('leaves a message alone whose letters change their number in lower case', () => {
    expect(readTemplate('{city} is unknown', 'İstanbul is unknown')).toBeNull();
    expect(readTemplate('Region I', 'Region İ')).toBeNull();
  });

  it('leaves a message of more than 2,000 characters alone', () => {
    const message = (length: number) => `Unknown ${'x'.repeat(length - 'Unknown '.length)}`;
    expect(readTemplate('Unknown {name}', message(2000))).not.toBeNull();
    expect(readTemplate('Unknown {name}', message(2001))).toBeNull();
  });

  it('does not read more into a message that repeats the words between', () => {
    expect(readTemplate('{Object} - {field} is required', 'A - B - C is required')).toEqual({
      Object: 'A',
      field: 'B - C',
    });
  });

  it('is the first of several that the message fits', () => {
    const templates = ['Card {card} expired', '{field} is {state}', '{any}'];
    expect(readTemplates(templates, 'Name is empty')).toEqual({ field: 'Name', state: 'empty' });
    expect(readTemplates(templates.slice(0, 1), 'Name is empty')).toBeNull();
    expect(readTemplates([], 'Name is empty')).toBeNull();
  });
});
