const nextOption = /\s--(?=[A-Za-z])/g;

/** The value of `--name value` or `--name=value` in a command line, without quotes; undefined when it is not given. A value reaches to the next option. */
export function optionOf(command: string, name: string): string | undefined {
  const option = `--${name}`;
  for (let at = command.indexOf(option); at !== -1; at = command.indexOf(option, at + 1)) {
    if (at > 0 && !isBlank(command.charAt(at - 1))) continue;
    nextOption.lastIndex = at + option.length;
    const end = nextOption.exec(command)?.index ?? command.length;
    const rest = command.slice(at + option.length, end).trimEnd();
    if (rest !== "" && !ends(rest.charAt(0))) continue;
    const value = rest.startsWith(" ") && !ends(rest.charAt(1)) ? rest.slice(1) : rest.replace(/^[\s=]+/, "");
    return value.startsWith('"') || value.startsWith("'") ? value.replace(/^(["'])(.*)\1$/s, "$2") : value;
  }
  return undefined;
}

const isBlank = (character: string): boolean => character.trim() === "";

/** Whether the name of an option ends here. */
const ends = (character: string): boolean => character === "=" || isBlank(character);
