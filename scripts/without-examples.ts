import type { Plugin } from 'vite';

const PACK = /\/src\/packs\/[^/]+\.ts$/;
const FOR_TESTS = ['examples', 'counterexamples'];

/** A stretch of code, by offsets. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * Takes the examples out of the packs, a fifth of them, which tests and the demo need and nobody who
 * installs the extension. Fails the build when it finds none.
 */
export function withoutExamples(): Plugin {
  let found = 0;
  return {
    name: 'without-examples',
    buildStart() {
      found = 0;
    },
    transform(code, id) {
      if (!PACK.test(id.split('?')[0] ?? '')) return null;
      const stretches: (Stretch & { readonly name: string })[] = [];
      for (const statement of this.parse(code).body) {
        if (statement.type !== 'ExportNamedDeclaration') continue;
        if (statement.declaration?.type !== 'VariableDeclaration') continue;
        for (const { init } of statement.declaration.declarations) {
          if (init?.type !== 'ObjectExpression') continue;
          for (const property of init.properties) {
            if (property.type !== 'Property' || property.key.type !== 'Identifier') continue;
            const { name } = property.key;
            if (FOR_TESTS.includes(name)) stretches.push({ ...property, name });
          }
        }
      }
      found += stretches.length;
      return { code: stretches.reduceRight(emptied, code), map: null };
    },
    generateBundle() {
      if (found === 0) this.error('No pack has examples where they are looked for.');
    },
  };
}

function emptied(code: string, { start, end, name }: Stretch & { readonly name: string }): string {
  return `${code.slice(0, start)}${name}: []${code.slice(end)}`;
}
