import { describe, expect, it } from 'vitest';
import { createCatalogue } from '../engine/catalogue.ts';
import type { Pack } from '../model/pack.ts';
import { domainOf, isForm, vendorAlso, vendorName } from './texts.ts';
import { english } from './words/english.ts';

const acme: Pack = {
  id: 'acme',
  name: 'Acme Pay',
  docs: '',
  checked: '',
  hosts: ['api.acme.example'],
  shapes: [],
  sets: {},
  statuses: {},
  examples: [],
  counterexamples: [],
};
const free: Pack = { ...acme, id: 'free', name: 'Free', kind: 'form', hosts: [] };
const open: Pack = { ...free, id: 'open', name: 'Open', also: ['Fast', 'Common'] };
const NO_STATUSES = { docs: '', checked: '', statuses: {} };
const host = { catalogue: createCatalogue([acme, free, open], NO_STATUSES), words: english };

describe('the name of a vendor', () => {
  it.each([
    ['acme', 'Acme Pay', 'Acme Pay', false],
    ['free', 'Free form', 'Free form', true],
    ['open', 'Open form', 'Open form, also Fast, Common', true],
    // Of a pack that was left out since.
    ['gone', 'gone', 'gone', false],
    [null, '', '', false],
  ])('of %s is %j, in full %j', (vendor, name, also, form) => {
    expect(vendorName(host, vendor)).toBe(name);
    expect(vendorAlso(host, { vendor, shape: null })).toBe(also);
    expect(isForm(host, vendor)).toBe(form);
  });
});

describe('the domain of a URL', () => {
  it.each([
    ['https://api.acme.example/x?y#z', 'api.acme.example'],
    ['http://127.0.0.1:8080', '127.0.0.1'],
    ['https://name:word@acme.example:1/', 'acme.example'],
    ['https://[::1]:8443/x', '[::1]'],
    ['https://acme.example./x', 'acme.example'],
    ['https://acme.example?x', 'acme.example'],
    ['about:blank', ''],
    ['data:text/plain,//x', ''],
    ['', ''],
  ])('%s is %s', (url, domain) => {
    expect(domainOf(url)).toBe(domain);
  });
});
