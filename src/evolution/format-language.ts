import { isBarTime, isDate, isDateTime, isLocalDateTime, isUri } from "../formats/string-formats.ts";

/** What is known of a format: it lies between two patterns, and a predicate decides a given string. */
export interface FormatKnowledge {
  /** Every string with this pattern has the format. */
  readonly atLeast: string;
  /** Every string with the format has this pattern. */
  readonly atMost: string;
  readonly has: (text: string) => boolean;
  readonly examples: readonly string[];
}

const month =
  "(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))";
const leap = "(?:[0-9][0-9](?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29";
const date = `(?:[0-9]{4}-${month}|${leap})`;
const clock = "(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]";
const fraction = "(?:\\.[0-9]{1,9})?";
const offset = "(?:Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])";
// Validators differ on leap seconds, separators and offsets: these hold for all of them.
const looseClock = "[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\\.[0-9]+)?";
const looseOffset = "(?:[Zz]|[+-][0-9]{2}(?::?[0-9]{2})?)";
const hex = "[0-9a-fA-F]";
const octet = "(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])";

function between(atLeast: string, atMost: string, ...examples: readonly string[]): FormatKnowledge {
  const sure = new RegExp(atLeast, "u");
  return { atLeast, atMost, examples, has: (text) => sure.test(text) };
}

const none = "[^\\s\\S]";
const own: Readonly<Record<string, FormatKnowledge>> = {
  date: { ...between(`^${date}$`, `^${date}$`, "2026-01-31"), has: isDate },
  "date-time": {
    ...between(
      `^${date}T${clock}${fraction}${offset}$`,
      `^${date}[Tt\\s]${looseClock}${looseOffset}$`,
      "2026-01-31T09:30:00Z",
    ),
    has: isDateTime,
  },
  "local-date-time": {
    ...between(`^${date}T${clock}${fraction}$`, `^${date}T${clock}${fraction}$`, "2026-01-31T09:30:00"),
    has: isLocalDateTime,
  },
  "bar-time": {
    ...between(
      `^${date}(?: ${clock}${fraction}${offset}?)?$`,
      `^${date}(?: ${looseClock}${looseOffset}?)?$`,
      "2026-01-31",
    ),
    has: isBarTime,
  },
  uri: {
    ...between("^[a-z]+://[a-z]+(?:/[a-z0-9]+)*$", "^[A-Za-z][A-Za-z0-9+.-]*:", "https://example.org/a"),
    has: isUri,
  },
  time: between(`^${clock}${fraction}${offset}$`, `^${looseClock}${looseOffset}$`, "09:30:00Z"),
  uuid: between(
    `^${hex}{8}-${hex}{4}-${hex}{4}-${hex}{4}-${hex}{12}$`,
    `^(?:urn:uuid:)?${hex}{8}-${hex}{4}-${hex}{4}-${hex}{4}-${hex}{12}$`,
    "123e4567-e89b-12d3-a456-426614174000",
  ),
  ipv4: between(`^${octet}(?:\\.${octet}){3}$`, "^[0-9]{1,3}(?:\\.[0-9]{1,3}){3}$", "192.0.2.1"),
  ipv6: between("^(?:[1-9a-f][0-9a-f]{0,3}:){7}[1-9a-f]$", "^[0-9A-Fa-f:.]{2,45}$", "2001:db8::1", "::1"),
  email: between("^[a-z]+@[a-z]+\\.[a-z]{2,9}$", "@", "a@example.org"),
  hostname: between("^[a-z]{1,20}\\.[a-z]{2,9}$", "^[^\\s@/]+$", "example.org", "a"),
  duration: between("^P[1-9][0-9]{0,3}[DW]$", "^P[0-9YMDWTHS.,]+$", "P1D", "PT1H"),
  regex: between("^[a-z0-9]*$", "", "a"),
  "json-pointer": between("^(?:/[a-z0-9]*)*$", "^(?:/.*)?", "/a", ""),
  "uri-reference": between("^/?[a-z0-9]*$", "^[^\\s]*$", "/a"),
};

/** Knowledge of a format by name; of one never heard of, only that it may refuse anything or nothing. */
export function formatKnowledge(name: string): FormatKnowledge {
  return (
    (Object.hasOwn(own, name) ? own[name] : undefined) ?? { atLeast: none, atMost: "", has: () => true, examples: [] }
  );
}

/** Whether a format may refuse numbers: those that are known speak of text, others (`int32`) need not. */
export function mayRefuseNumbers(name: string): boolean {
  return !Object.hasOwn(own, name);
}
