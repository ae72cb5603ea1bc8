/**
 * What the components for React 17 and newer share.
 *
 * React applies neither object properties nor handlers of custom elements when it hydrates a server's markup
 * (https://github.com/facebook/react/issues/35446), and React 18 and older never do. So plain options become attributes,
 * which are in the server's HTML already, and everything else is set once the element is on the page. The tag is
 * registered only then: the element begins with its own assessment, and no event comes before its handler.
 */
import {
  createElement,
  forwardRef,
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  type ForwardRefExoticComponent,
  type PropsWithoutRef,
  type RefAttributes,
} from 'react';

/** What one component is of. */
export interface Wrapped {
  readonly tag: string;
  readonly displayName: string;
  /** Registers the tag. */
  readonly define: () => void;
  /** Types of events, by the names that React gives their handlers. */
  readonly events: Readonly<Record<string, string>>;
  /** Properties that hold objects, in the order in which they are set. */
  readonly objects: readonly string[];
  /** The one of them that is the visitor's once it was given: taking it away changes nothing. */
  readonly given: string;
}

/** Handlers for a map of events, by the names that React gives them. */
export type HandlersOf<Names extends Readonly<Record<string, keyof Events>>, Events> = {
  readonly [Name in keyof Names]?: ((event: Events[Names[Name]]) => void) | undefined;
};

/** How React's names are written in HTML, where that differs. */
const ATTRIBUTES: Readonly<Record<string, string>> = {
  className: 'class',
  dataLayer: 'data-layer',
  eventDetail: 'event-detail',
  headingLevel: 'heading-level',
};

const FLAGS = ['preview', 'required', 'hidden'];

/** Objects are often written anew at every render; only other content counts. All are plain data. */
const same = (one: unknown, other: unknown): boolean => one === other || JSON.stringify(one) === JSON.stringify(other);

/** On a server React runs neither kind of effect, and up to version 18 warns of this one. */
const useBrowserEffect = typeof document === 'undefined' ? useEffect : useLayoutEffect;

type Values = Readonly<Record<string, unknown>>;

/** A component of a custom element. `ref` is the element; children go into its slots. */
export function wrap<Of extends HTMLElement, Props extends object>({
  tag,
  displayName,
  define,
  events,
  objects,
  given,
}: Wrapped): ForwardRefExoticComponent<PropsWithoutRef<Props> & RefAttributes<Of>> {
  /** What React can write into HTML by itself. Up to version 18 it would write `preview="false"`, which means true. */
  const attributesOf = (props: object) =>
    Object.fromEntries(
      Object.entries(props)
        .filter(([name]) => !(name in events) && !objects.includes(name))
        .map(([name, value]: [string, unknown]) => [
          ATTRIBUTES[name] ?? name,
          FLAGS.includes(name) ? value || undefined : value,
        ]),
    );

  const Component = forwardRef<Of, Props>((props, ref) => {
    const own = useRef<Of>(null);
    const latest = useRef<Values>({});
    useImperativeHandle(ref, () => own.current!, []);

    useBrowserEffect(() => {
      const element = own.current!;
      const before = latest.current;
      latest.current = props as Values;
      for (const name of objects) {
        const value = latest.current[name] ?? null;
        if (same(value, before[name] ?? null) || same(value, Reflect.get(element, name))) continue;
        if (value || name !== given) Object.assign(element, { [name]: value });
      }
    });

    useBrowserEffect(() => {
      const element = own.current!;
      const stops = Object.entries(events).map(([name, type]) => {
        const listener = (event: Event) => {
          (latest.current as Record<string, ((event: Event) => void) | undefined>)[name]?.(event);
        };
        element.addEventListener(type, listener);
        return () => {
          element.removeEventListener(type, listener);
        };
      });
      define();
      return () => {
        for (const stop of stops) stop();
      };
    }, []);

    return createElement(tag, { ...attributesOf(props), ref: own });
  });
  Component.displayName = displayName;
  return Component;
}
