import { type Plugin, parseAst } from 'vite';
import { type Cut, cutting } from './cut.ts';

const FOR_TESTS = ['examples', 'counterexamples'];

/** A property in code, by offsets. */
interface Place {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Takes the examples out of the packs, a fifth of them, which tests and the demo need and nobody who
 * installs the extension.
 */
export function withoutExamples(): Plugin {
  return cutting({
    name: 'without-examples',
    from: /\/src\/packs\/[^/]+\.ts$/,
    cut,
    complaint: (places) => (places > 0 ? null : 'No pack has examples where they are looked for.'),
  });
}

function cut(code: string): Cut {
  const places = examplesIn(parseAst(code));
  return { code: places.reduceRight(emptied, code), places: places.length };
}

/** The properties for tests of the objects that a module exports. */
function examplesIn({ body }: ReturnType<typeof parseAst>): readonly Place[] {
  return body.flatMap((statement) => {
    if (statement.type !== 'ExportNamedDeclaration') return [];
    if (statement.declaration?.type !== 'VariableDeclaration') return [];
    return statement.declaration.declarations.flatMap(({ init }) => {
      if (init?.type !== 'ObjectExpression') return [];
      return init.properties.flatMap((property) => {
        if (property.type !== 'Property' || property.key.type !== 'Identifier') return [];
        const { start, end, key } = property;
        return FOR_TESTS.includes(key.name) ? { name: key.name, start, end } : [];
      });
    });
  });
}

function emptied(code: string, { start, end, name }: Place): string {
  return `${code.slice(0, start)}${name}: []${code.slice(end)}`;
}
