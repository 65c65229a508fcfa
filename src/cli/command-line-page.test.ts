import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { USAGE } from './arguments.ts';
import { inputForms } from './input-form.ts';
import { ran } from './output.fixture.ts';

const PAGE = readFileSync('docs/command-line.md', 'utf8');

/** A command of the page as a shell would have it: `errata ARGUMENTS < FILE | sed -n LINEp; echo $?`. */
const COMMAND = /^errata ([^<|;]+?)(?: < (\S+))?(?: \| sed -n (\d+)p)?(; echo \$\?)?$/;

/** The commands of the page, each with what stands below it. */
const examples = [...PAGE.matchAll(/^ {4}\$ (.+)\n((?: {4}(?!\$ ).*\n|\n(?= {4}(?!\$ )))*)/gm)].map(
  ([, command = '', output = '']) => ({ command, output: output.replaceAll(/^ {4}/gm, '') }),
);

/** What a shell would show. */
async function shown(command: string): Promise<string> {
  const [, args = '', input, line, withCode] = COMMAND.exec(command) ?? [];
  expect(args, `${command} is no command of the page's form`).not.toBe('');
  const standardInput = input === undefined ? '' : readFileSync(input, 'utf8');
  const { code, out, err } = await ran(args.split(' '), standardInput);
  const kept = line === undefined ? out : `${out.split('\n')[Number(line) - 1]}\n`;
  return `${kept}${err}${withCode ? `${code}\n` : ''}`;
}

describe('docs/command-line.md', () => {
  it('has an example for each command, each form and each exit code', () => {
    const commands = examples.map(({ command }) => command);
    expect(commands.some((command) => command.includes('errata decode'))).toBe(true);
    expect(commands.some((command) => command.includes('errata lookup'))).toBe(true);
    for (const code of ['1', '2', '3']) {
      expect(
        examples.some(({ output }) => output.endsWith(`\n${code}\n`) || output === `${code}\n`),
      ).toBe(true);
    }
    for (const form of inputForms) {
      expect(PAGE).toContain(`| \`${form}\` |`);
      if (form !== 'har') expect(commands.join('\n')).toContain(`--as ${form} `);
    }
  });

  it.each(examples)('$command', async ({ command, output }) => {
    expect(await shown(command)).toBe(output);
  });

  it('has the usage that the program has', () => {
    const usage = [...USAGE.matchAll(/^(?:Usage:| {6}) (errata .+)$/gm)].map(([, line]) => line);
    expect(usage).toHaveLength(3);
    for (const line of usage) expect(PAGE).toContain(`    ${line}\n`);
  });

  it('has every way to end that the usage tells of, and no other', () => {
    const exits = PAGE.slice(PAGE.indexOf('## Exit codes'), PAGE.indexOf('## Findings as JSON'));
    const rows = [...exits.matchAll(/^\| (\d) \| (.+) \|$/gm)].map(([, code]) => code);
    const told = [...USAGE.matchAll(/\bwith (\d)\b/g)].map(([, code]) => code);
    expect([...new Set(told)].sort()).toEqual(rows);
    for (const why of ['the arguments are wrong', 'lookup', 'the output could not be written']) {
      expect(USAGE.slice(USAGE.indexOf('Ends with'))).toContain(why);
      expect(exits).toContain(why);
    }
  });

  it('names every key of a record', async () => {
    const { out } = await ran(['lookup', '--json', '8x8', '1002']);
    const rows = PAGE.slice(PAGE.indexOf('## Look a code up'));
    for (const key of Object.keys(JSON.parse(out.split('\n')[0] ?? ''))) {
      expect(rows).toContain(`\`${key}\``);
    }
  });

  it('names every key of a finding, and files that there are', async () => {
    const { out } = await ran(['decode', '--json', 'docs/examples/checkout.har']);
    const rows = PAGE.slice(PAGE.indexOf('| key | value |'));
    for (const key of Object.keys(JSON.parse(out.split('\n')[0] ?? ''))) {
      expect(rows).toContain(`\`${key}\``);
    }
    for (const [file] of PAGE.matchAll(/docs\/examples\/[\w.-]+/g)) {
      expect(existsSync(file), file).toBe(true);
    }
  });
});
