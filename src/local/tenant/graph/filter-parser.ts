import { invalidRequest } from './graph-error';

export type Operator = 'eq' | 'ne' | 'gt' | 'ge' | 'lt' | 'le';

export type Literal =
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'instant'; readonly value: string }
  | { readonly kind: 'null' };

export type Filter =
  | { readonly kind: 'and' | 'or'; readonly left: Filter; readonly right: Filter }
  | { readonly kind: 'not'; readonly inner: Filter }
  | {
      readonly kind: 'compare';
      readonly path: string;
      readonly operator: Operator;
      readonly literal: Literal;
    }
  | { readonly kind: 'call'; readonly name: TextFunction; readonly path: string; readonly text: string };

type TextFunction = 'startswith' | 'endswith' | 'contains';

interface Token {
  readonly kind: 'text' | 'number' | 'instant' | 'word' | 'sign';
  readonly text: string;
}

const TOKEN =
  /\s*(?:(?<text>'(?:[^']|'')*')|(?<instant>\d{4}-\d{2}-\d{2}(?:T[\d:.]+(?:Z|[+-]\d{2}:\d{2})?)?)(?![\w-])|(?<number>-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w-])|(?<word>[\p{L}_@][\p{L}\p{N}_@.\/-]*)|(?<sign>[(),]))/uy;
const MAX_TOKENS = 1000;
const MAX_DEPTH = 50;
const OPERATORS: readonly string[] = ['eq', 'ne', 'gt', 'ge', 'lt', 'le'];
const MIRRORED: Readonly<Record<Operator, Operator>> = {
  eq: 'eq',
  ne: 'ne',
  gt: 'lt',
  ge: 'le',
  lt: 'gt',
  le: 'ge',
};
const FUNCTIONS: readonly string[] = ['startswith', 'endswith', 'contains'];

export const invalidFilter = (why: string) => invalidRequest(`Invalid filter clause: ${why}`);

/** @throws GraphError 400 with the place where the clause stops making sense */
export function parseFilter(clause: string): Filter {
  const reader = new FilterReader(tokensOf(clause));
  const filter = reader.either(0);
  reader.end();
  return filter;
}

function tokensOf(clause: string): Token[] {
  const tokens: Token[] = [];
  const text = clause.trim();
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const at = TOKEN.lastIndex;
    const groups: [string, string | undefined][] = Object.entries(TOKEN.exec(text)?.groups ?? {});
    const [kind, found] = groups.find(([, value]) => value !== undefined) ?? [];
    if (kind === undefined || found === undefined) throw invalidFilter(`syntax error at position ${at}.`);
    tokens.push({ kind: kind as Token['kind'], text: found });
    if (tokens.length > MAX_TOKENS) throw invalidFilter('the clause is too long.');
  }
  return tokens;
}

/** Recursive descent: or, and, not, parentheses, comparison. */
class FilterReader {
  private at = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  either(depth: number): Filter {
    if (depth > MAX_DEPTH) throw invalidFilter('it is nested too deeply.');
    let left = this.both(depth);
    while (this.takeWord('or')) left = { kind: 'or', left, right: this.both(depth) };
    return left;
  }

  end(): void {
    const token = this.tokens[this.at];
    if (token !== undefined) throw invalidFilter(`unexpected '${token.text}'.`);
  }

  private both(depth: number): Filter {
    let left = this.one(depth);
    while (this.takeWord('and')) left = { kind: 'and', left, right: this.one(depth) };
    return left;
  }

  private one(depth: number): Filter {
    if (this.takeWord('not')) {
      if (depth > MAX_DEPTH) throw invalidFilter('it is nested too deeply.');
      return { kind: 'not', inner: this.one(depth + 1) };
    }
    if (this.takeSign('(')) {
      const inner = this.either(depth + 1);
      this.expectSign(')');
      return inner;
    }
    return this.isCall() ? this.call() : this.comparison();
  }

  private isCall(): boolean {
    return this.tokens[this.at]?.kind === 'word' && this.tokens[this.at + 1]?.text === '(';
  }

  private call(): Filter {
    const name = this.next().text.toLowerCase();
    if (!FUNCTIONS.includes(name)) throw invalidFilter(`unknown function '${name}'.`);
    this.expectSign('(');
    const path = this.path();
    this.expectSign(',');
    const text = this.next();
    if (text.kind !== 'text') throw invalidFilter(`'${name}' compares with a text.`);
    this.expectSign(')');
    const filter: Filter = { kind: 'call', name: name as TextFunction, path, text: unquoted(text.text) };
    if (!this.takeWord('eq')) return filter;
    const truth = this.literal();
    if (truth.kind !== 'boolean') throw invalidFilter(`'${name}' is true or false.`);
    return truth.value ? filter : { kind: 'not', inner: filter };
  }

  private comparison(): Filter {
    const first = this.tokens[this.at];
    if (first?.kind === 'word' && !isConstant(first.text)) {
      const path = this.path();
      return { kind: 'compare', path, operator: this.operator(), literal: this.literal() };
    }
    const literal = this.literal();
    const operator = MIRRORED[this.operator()];
    return { kind: 'compare', path: this.path(), operator, literal };
  }

  private path(): string {
    const token = this.next();
    if (token.kind !== 'word' || isConstant(token.text))
      throw invalidFilter(`'${token.text}' is no property.`);
    return token.text;
  }

  private operator(): Operator {
    const token = this.next();
    if (token.kind !== 'word' || !OPERATORS.includes(token.text))
      throw invalidFilter(`'${token.text}' is no operator.`);
    return token.text as Operator;
  }

  private literal(): Literal {
    const { kind, text } = this.next();
    if (kind === 'text') return { kind: 'text', value: unquoted(text) };
    if (kind === 'number') return { kind: 'number', value: Number(text) };
    if (kind === 'instant') return { kind: 'instant', value: text };
    if (text === 'null') return { kind: 'null' };
    if (text === 'true' || text === 'false') return { kind: 'boolean', value: text === 'true' };
    throw invalidFilter(`'${text}' is no value.`);
  }

  private next(): Token {
    const token = this.tokens[this.at];
    if (token === undefined) throw invalidFilter('it ends too early.');
    this.at += 1;
    return token;
  }

  private takeWord(word: string): boolean {
    const token = this.tokens[this.at];
    if (token?.kind !== 'word' || token.text.toLowerCase() !== word) return false;
    this.at += 1;
    return true;
  }

  private takeSign(sign: string): boolean {
    if (this.tokens[this.at]?.text !== sign || this.tokens[this.at]?.kind !== 'sign') return false;
    this.at += 1;
    return true;
  }

  private expectSign(sign: string): void {
    if (!this.takeSign(sign)) throw invalidFilter(`'${sign}' is missing.`);
  }
}

const isConstant = (word: string) => ['true', 'false', 'null'].includes(word);

const unquoted = (text: string) => text.slice(1, -1).replaceAll("''", "'");
