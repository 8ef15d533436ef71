import { append, apply, attempt, each } from '../natives';
import type { Take } from './createTaker';
import { endOf, idOf } from './envelope';

type Listener = (...args: unknown[]) => unknown;
type PortEvent = { addListener(listener: Listener): void };
type Port = {
  readonly name: unknown;
  postMessage(message: unknown): void;
  disconnect(): void;
  readonly onMessage: PortEvent;
  readonly onDisconnect: PortEvent;
};
type Open = { id: unknown; answered: (answer: { hash: unknown; errorCode: unknown }) => void };

/** What a page gets of a port to an extension: the port itself stays here, and requests written to it wait. */
export const wrapPort = (port: Port, take: Take): object => {
  const { postMessage, disconnect } = port;
  let open: Open[] = [];

  const relay = (event: PortEvent | undefined) => {
    let listeners: Listener[] = [];
    const say = (...args: unknown[]) =>
      each(listeners, (listener) => attempt(() => void apply(listener, undefined, args)));
    const without = (gone: Listener) => {
      const rest: Listener[] = [];
      each(listeners, (one) => {
        if (one !== gone) append(rest, one);
      });
      return rest;
    };
    const has = (wanted: Listener) => without(wanted).length !== listeners.length;
    return {
      event,
      say,
      facade: {
        addListener: (listener: Listener) => {
          const more = without(listener);
          append(more, listener);
          listeners = more;
        },
        removeListener: (listener: Listener) => {
          listeners = without(listener);
        },
        hasListener: has,
        hasListeners: () => listeners.length > 0,
      },
    };
  };
  const messages = relay(port.onMessage);
  const ends = relay(port.onDisconnect);

  const settle = (wanted: (one: Open) => boolean, answer: { hash: unknown; errorCode: unknown }) => {
    const rest: Open[] = [];
    each(open, (one) => {
      if (wanted(one)) one.answered(answer);
      else append(rest, one);
    });
    open = rest;
  };

  const facade = {
    name: port.name,
    sender: undefined,
    postMessage: (message: unknown) =>
      take(message).send(
        (copy, answered) => {
          append(open, { id: idOf(copy), answered });
          apply(postMessage, port, [copy]);
        },
        (response) => messages.say(response, facade),
      ),
    disconnect: () => apply(disconnect, port, []),
    onMessage: messages.facade,
    onDisconnect: ends.facade,
  };
  port.onMessage.addListener((message) => {
    const id = idOf(message);
    if (id !== undefined) settle((one) => one.id === id, endOf(message));
    messages.say(message, facade);
  });
  port.onDisconnect.addListener(() => {
    settle(() => true, { hash: undefined, errorCode: undefined });
    ends.say(facade);
  });
  return facade;
};
