/**
 * @peculiar/x509 brings tsyringe, which refuses to load without the Reflect metadata proposal.
 * It only needs these three functions, so no further package is installed for them. Import it before x509.
 */
const metadata = new WeakMap<object, Map<unknown, unknown>>();

function own(target: object): Map<unknown, unknown> {
  const known = metadata.get(target) ?? new Map<unknown, unknown>();
  metadata.set(target, known);
  return known;
}

Object.assign(Reflect, {
  defineMetadata: (key: unknown, value: unknown, target: object) => void own(target).set(key, value),
  getOwnMetadata: (key: unknown, target: object) => own(target).get(key),
  getMetadata: (key: unknown, target: object) => {
    for (let at: object | null = target; at !== null; at = Reflect.getPrototypeOf(at)) {
      if (own(at).has(key)) return own(at).get(key);
    }
    return undefined;
  },
});
