import { isObject } from './json';
import { invalidFilter, parseFilter, type Filter, type Literal, type Operator } from './filter-parser';

type Entity = Readonly<Record<string, unknown>>;

/** A filter over entities as they are answered; texts are compared without regard to case. */
export function compileEntityFilter(clause: string): (entity: Entity) => boolean {
  return compile(parseFilter(clause));
}

function compile(filter: Filter): (entity: Entity) => boolean {
  switch (filter.kind) {
    case 'and':
    case 'or': {
      const [left, right] = [compile(filter.left), compile(filter.right)];
      return filter.kind === 'and'
        ? (entity) => left(entity) && right(entity)
        : (entity) => left(entity) || right(entity);
    }
    case 'not': {
      const inner = compile(filter.inner);
      return (entity) => !inner(entity);
    }
    case 'call': {
      const test = textTest(filter.name, filter.text.toLowerCase());
      return (entity) => {
        const value = valueAt(entity, filter.path);
        return typeof value === 'string' && test(value.toLowerCase());
      };
    }
    case 'compare': {
      const wanted = comparable(filter.literal);
      return (entity) => holds(filter.operator, normal(valueAt(entity, filter.path)), wanted);
    }
  }
}

export function textTest(
  name: 'startswith' | 'endswith' | 'contains',
  text: string,
): (value: string) => boolean {
  switch (name) {
    case 'startswith':
      return (value) => value.startsWith(text);
    case 'endswith':
      return (value) => value.endsWith(text);
    case 'contains':
      return (value) => value.includes(text);
  }
}

/** Nothing is larger or smaller than a missing value, and a missing value differs from every other. */
export function holds(operator: Operator, value: Comparable, wanted: Comparable): boolean {
  if (value === null || wanted === null) {
    if (operator === 'eq') return value === wanted;
    return operator === 'ne' && value !== wanted;
  }
  switch (operator) {
    case 'eq':
      return value === wanted;
    case 'ne':
      return value !== wanted;
    case 'gt':
      return value > wanted;
    case 'ge':
      return value >= wanted;
    case 'lt':
      return value < wanted;
    case 'le':
      return value <= wanted;
  }
}

export type Comparable = string | number | null;

function comparable(literal: Literal): Comparable {
  switch (literal.kind) {
    case 'null':
      return null;
    case 'boolean':
      return Number(literal.value);
    case 'text':
    case 'instant':
      return literal.value.toLowerCase();
    case 'number':
      return literal.value;
  }
}

function normal(value: unknown): Comparable {
  if (typeof value === 'string') return value.toLowerCase();
  if (typeof value === 'boolean') return Number(value);
  return typeof value === 'number' ? value : null;
}

/** Casts such as `microsoft.graph.aadUserConversationMember/userId` name a type, not a property. */
function valueAt(entity: Entity, path: string): unknown {
  const names = path.split('/').filter((name) => !name.startsWith('microsoft.graph.'));
  if (names.length === 0) throw invalidFilter(`'${path}' is no property.`);
  return names.reduce<unknown>(
    (value, name) => (isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined),
    entity,
  );
}
