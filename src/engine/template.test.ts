import { describe, expect, it } from 'vitest';
import { readTemplate } from './template.ts';

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
    ['{resource} with id {id} not found', '{resource} with id {id} not found'],
  ])('%s leaves %s alone', (template, message) => {
    expect(readTemplate(template, message)).toBeNull();
  });

  it('leaves a very long message alone', () => {
    expect(readTemplate('{a} - {b}', `${'x - '.repeat(1000)}y`)).toBeNull();
  });

  it('does not read more into a message that repeats the words between', () => {
    expect(readTemplate('{Object} - {field} is required', 'A - B - C is required')).toEqual({
      Object: 'A',
      field: 'B - C',
    });
  });
});
