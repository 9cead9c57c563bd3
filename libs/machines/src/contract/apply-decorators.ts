/** Several property decorators as one. Applied from last to first, as if they stood below each other. */
export function applyDecorators(...decorators: readonly PropertyDecorator[]): PropertyDecorator {
  return (prototype, property) => {
    for (const decorate of decorators.toReversed()) decorate(prototype, property);
  };
}
