import type { ApiClass } from "../protocol/ApiObject";
import type { EventName } from "../protocol/EventQueue";

type Methods<T> = NonNullable<ApiClass<T>["methods"]>;

/** The `_Register…Event` / `_Unregister…Event` pair behind each event of a class. */
export function eventMethods<T>(
  events: Readonly<Record<string, EventName>>,
  targetId: (target: T) => string,
): Methods<T> {
  const methods: Record<string, Methods<T>[string]> = {};
  for (const [wire, name] of Object.entries(events)) {
    methods[`_Register${wire}`] = (target, _args, host) => {
      host.events.register(name, targetId(target));
    };
    methods[`_Unregister${wire}`] = (target, _args, host) => {
      host.events.unregister(name, targetId(target));
    };
  }
  return methods;
}
