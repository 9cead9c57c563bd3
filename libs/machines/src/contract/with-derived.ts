/** The instance with the facts that follow from its words (`EventRule.derives`); the same instance, changed. */
export function withDerived<P extends object>(
  rule: { readonly derives?: (payload: never) => object },
  instance: P,
): P {
  return rule.derives ? Object.assign(instance, rule.derives(instance as never)) : instance;
}
