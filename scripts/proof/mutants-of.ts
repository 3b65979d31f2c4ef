import ts from 'typescript';

/** One change of a program that its tests should notice. */
export interface Mutant {
  /** Line of the change, from 1. */
  line: number;
  /** What stood there and what stands there now. */
  from: string;
  to: string;
  /** The whole file with the change. */
  text: string;
}

const { SyntaxKind } = ts;
/** What an operator becomes: the near miss of a person who counts. */
const swapped = new Map<ts.SyntaxKind, string>([
  [SyntaxKind.LessThanToken, '<='],
  [SyntaxKind.LessThanEqualsToken, '<'],
  [SyntaxKind.GreaterThanToken, '>='],
  [SyntaxKind.GreaterThanEqualsToken, '>'],
  [SyntaxKind.EqualsEqualsEqualsToken, '!=='],
  [SyntaxKind.ExclamationEqualsEqualsToken, '==='],
  [SyntaxKind.AmpersandAmpersandToken, '||'],
  [SyntaxKind.BarBarToken, '&&'],
  [SyntaxKind.PlusToken, '-'],
  [SyntaxKind.MinusToken, '+'],
  [SyntaxKind.PlusEqualsToken, '-='],
  [SyntaxKind.MinusEqualsToken, '+='],
]);

/** What stands in the place of a node, one text for each mutant. */
function replacementsOf(node: ts.Node): [at: ts.Node, to: string][] {
  if (ts.isBinaryExpression(node)) {
    const other = swapped.get(node.operatorToken.kind);
    return other ? [[node.operatorToken, other]] : [];
  }
  if (node.kind === SyntaxKind.TrueKeyword) return [[node, 'false']];
  if (node.kind === SyntaxKind.FalseKeyword) return [[node, 'true']];
  if (ts.isPrefixUnaryExpression(node) && node.operator === SyntaxKind.ExclamationToken)
    return [[node, node.operand.getText()]];
  if (ts.isExpressionStatement(node)) return [[node, ';']];
  if (ts.isContinueStatement(node) || ts.isBreakStatement(node)) return [[node, ';']];
  if (ts.isIfStatement(node) || ts.isConditionalExpression(node)) {
    const condition = ts.isIfStatement(node) ? node.expression : node.condition;
    return [
      [condition, 'true'],
      [condition, 'false'],
    ];
  }
  if (ts.isFunctionLike(node) && 'body' in node && node.body && ts.isBlock(node.body as ts.Node))
    return [[node.body as ts.Block, `{ return; ${(node.body as ts.Block).getText().slice(1)}`]];
  return [];
}

/** All mutants of a file's text: comparisons and signs swapped, conditions decided, statements dropped, functions left early. */
export function mutantsOf(text: string): Mutant[] {
  const file = ts.createSourceFile('mutan.ts', text, ts.ScriptTarget.Latest, true);
  const found: Mutant[] = [];
  const visit = (node: ts.Node): void => {
    // Types are not there when the program runs.
    if (ts.isTypeNode(node) || ts.isInterfaceDeclaration(node) || ts.isImportDeclaration(node)) return;
    for (const [at, to] of replacementsOf(node)) {
      const [start, end] = [at.getStart(), at.getEnd()];
      const from = text.slice(start, end);
      const line = file.getLineAndCharacterOfPosition(start).line + 1;
      if (from !== to) found.push({ line, from, to, text: text.slice(0, start) + to + text.slice(end) });
    }
    node.forEachChild(visit);
  };
  visit(file);
  return found;
}
