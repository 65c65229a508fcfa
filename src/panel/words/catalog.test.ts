import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import messages from '../../../public/_locales/en/messages.json' with { type: 'json' };
import type { MessageEntry } from './messages.ts';
import { pseudo } from './pseudo.fixture.ts';

type Described = MessageEntry & { readonly description: string };

const all: readonly (readonly [name: string, entry: Described])[] = Object.entries(messages);

/** The code in which words are used, tests and fixtures apart. */
const code = ['src', 'extension']
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => /(?<!\.test|\.fixture)\.tsx?$/.test(file))
      .map((file) => readFileSync(join(folder, file), 'utf8')),
  )
  .join('\n');
const manifest = readFileSync('manifest.json', 'utf8');

describe('the messages', () => {
  it.each(all)('%s is used: take it out of messages.json where it is not', (name) => {
    const [group = '', ...rest] = name.split('_');
    const isUsed =
      manifest.includes(`"__MSG_${name}__"`) ||
      new RegExp(`\\btext\\([^()]*'${name}'`).test(code) ||
      isForCount(group, rest) ||
      isForId(group, rest) ||
      name === 'locale';
    expect(isUsed).toBe(true);
  });

  it.each(all)('%s has a description for who translates it', (name, { description }) => {
    expect(name).toMatch(/^[a-z]\w*$/i);
    expect(description).toMatch(/\S.*\.$/);
  });

  it.each(all)('%s has each of its placeholders, by number in their order', (_, entry) => {
    const { message, placeholders = {} } = entry;
    const named = Object.keys(placeholders);
    const used = [...message.matchAll(/\$(\w+)\$/g)].map(([, name = '']) => name.toLowerCase());
    expect([...new Set(used)].toSorted()).toEqual(named.toSorted());
    expect(Object.values(placeholders).map(({ content }) => content)).toEqual(
      named.map((_name, index) => `$${index + 1}`),
    );
  });

  it('have names that differ by more than case, as browsers want', () => {
    expect(new Set(all.map(([name]) => name.toLowerCase())).size).toBe(all.length);
  });
});

describe('the pseudo-locale', () => {
  it.each(all)(
    'makes %s a third longer, without a plain letter, and keeps placeholders',
    (name) => {
      if (name === 'locale') return;
      const placeholder = /\$\w+\$/g;
      const plain = messageOf(messages, name);
      const made = messageOf(pseudo(messages), name);
      expect(made.match(placeholder)).toEqual(plain.match(placeholder));
      const [before, after] = [plain, made].map((text) => text.replace(placeholder, '').length);
      expect(after).toBe((before ?? 0) + Math.ceil((before ?? 0) / 3) + '⟦⟧'.length);
      expect(made.replace(placeholder, '')).toMatch(/^⟦[^a-zA-Z]*⟧$/);
    },
  );
});

function messageOf(from: Readonly<Record<string, MessageEntry>>, name: string): string {
  return from[name]?.message ?? '';
}

function isForCount(stem: string, category: readonly string[]): boolean {
  return ['one', 'other'].includes(category.join('_')) && code.includes(`.count('${stem}', `);
}

/** The id is written in its own way: `account_owner` stands for `'account-owner'`. */
function isForId(group: string, words: readonly string[]): boolean {
  const id = new RegExp(`'${words.join('[-+]')}'|\\b${words.join('_')}: `);
  return words.length > 0 && code.includes(`.of('${group}', `) && id.test(code);
}
