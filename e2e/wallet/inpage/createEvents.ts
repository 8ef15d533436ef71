type Listener = (value: unknown) => void;

/** `on` and `removeListener` of EIP-1193. */
export function createEvents() {
  const listeners = new Map<string, Set<Listener>>();
  return {
    on(name: string, listener: Listener) {
      listeners.set(name, (listeners.get(name) ?? new Set()).add(listener));
    },
    removeListener(name: string, listener: Listener) {
      listeners.get(name)?.delete(listener);
    },
    emit(name: string, value: unknown) {
      for (const listener of listeners.get(name) ?? []) listener(value);
    },
  };
}
