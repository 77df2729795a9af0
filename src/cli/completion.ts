import type { Command, Option } from 'commander';
import { mustBeOneOf } from '../nearest-name.ts';
import { reporters } from '../reporters/index.ts';
import { shippedRules } from '../rules.ts';
import { UsageError } from './usage-error.ts';

const SHELLS = ['bash', 'zsh', 'fish'] as const;

interface Completed {
  /** Empty for what stands before any command. */
  name: string;
  description: string;
  flags: readonly {
    names: readonly string[];
    description: string;
    values: readonly string[];
    takesValue: boolean;
  }[];
  /** What may stand for its first argument, beside files. */
  words: readonly string[];
}

/**
 * A script that completes commands, flags and their values.
 *
 * @throws UsageError for a shell that there is none for
 */
export function completionScript(shell: string, program: Command): string {
  if (!SHELLS.includes(shell as never)) throw new UsageError(`the shell ${mustBeOneOf(SHELLS, shell)}`);
  const commands = [program, ...program.commands].map((command) => completed(command, command === program));
  return { bash, zsh, fish }[shell as (typeof SHELLS)[number]](commands);
}

function completed(command: Command, isProgram: boolean): Completed {
  const rules = shippedRules.map(({ id }) => id);
  const words: Readonly<Record<string, readonly string[]>> = {
    explain: rules,
    baseline: ['write', 'prune', 'check'],
    completion: SHELLS,
  };
  return {
    name: isProgram ? '' : command.name(),
    description: command.description(),
    words: words[command.name()] ?? [],
    flags: command.options.filter(({ hidden }) => !hidden).map((option) => flagOf(option, rules)),
  };
}

function flagOf(option: Option, rules: readonly string[]): Completed['flags'][number] {
  const values: Readonly<Record<string, readonly string[]>> = {
    '--format': [...reporters.keys()],
    '--fail-on': ['info', 'warning', 'error'],
    '--min-confidence': ['low', 'medium', 'high'],
    '--parser': ['auto', 'native', 'remark'],
    '--fix-rule': rules,
    '--rule': rules.map((id) => `${id}:off`),
  };
  const either = /^(\w+) or (\w+)$/.exec(option.description);
  return {
    names: [option.short, option.long].filter((name) => name !== undefined),
    description: option.description,
    values: either?.slice(1) ?? values[option.long ?? ''] ?? [],
    takesValue: option.required,
  };
}

function bash(commands: readonly Completed[]): string {
  const names = commands.slice(1).map(({ name }) => name);
  const flagCases = commands.map(({ name, flags, words }) => {
    const all = [...flags.flatMap((flag) => flag.names), ...words, ...(name === '' ? names : [])];
    return `    ${name === '' ? '*' : name}) words="${all.join(' ')}" ;;`;
  });
  // Those of the commands first: the last is for what is no command.
  const valueCases = [...commands.slice(1), commands[0]!].flatMap(({ name, flags }) =>
    flags
      .filter(({ values }) => values.length > 0)
      .map(({ names: both, values }) => {
        const patterns = both.map((flag) => `${name === '' ? '*' : `"${name}"`}" ${flag}"`);
        return `    ${patterns.join('|')}) words="${values.join(' ')}" ;;`;
      }),
  );
  return `# mtlint completion bash > /etc/bash_completion.d/mtlint
_mtlint() {
  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD-1]} words=
  COMPREPLY=()
  case "\${COMP_WORDS[1]} $previous" in
${valueCases.join('\n')}
  esac
  if [ -n "$words" ]; then
    COMPREPLY=($(compgen -W "$words" -- "$current"))
    return
  fi
  case "\${COMP_WORDS[1]}" in
${[...flagCases.slice(1), flagCases[0]!].join('\n')}
  esac
  COMPREPLY=($(compgen -W "$words" -- "$current"))
}
complete -o default -o bashdefault -F _mtlint mtlint
`;
}

function zsh(commands: readonly Completed[]): string {
  const quoted = (text: string) => `'${text.replaceAll("'", "'\\''")}'`;
  const plain = (text: string) => text.replace(/[[\]:\\]/g, '\\$&');
  const specs = ({ flags }: Completed) =>
    flags.flatMap(({ names, description, values, takesValue }) =>
      names.map((name) => {
        const value = takesValue
          ? `:value:${values.length > 0 ? `(${values.join(' ').replaceAll(':', '\\:')})` : '_files'}`
          : '';
        return quoted(`*${name}[${plain(description)}]${value}`);
      }),
    );
  const cases = commands.slice(1).map((command) => {
    const first = command.words.length > 0 ? ` ${quoted(`1:word:(${command.words.join(' ')})`)}` : '';
    return `    ${command.name}) _arguments ${specs(command).join(' ')}${first} '*:file:_files' ;;`;
  });
  return `#compdef mtlint
# mtlint completion zsh > "\${fpath[1]}/_mtlint"
_mtlint() {
  local -a commands=(${commands
    .slice(1)
    .map(({ name, description }) => quoted(`${name}:${plain(description)}`))
    .join(' ')})
  if (( CURRENT == 2 )) && [[ $words[2] != -* ]]; then
    _describe command commands
    _files
    return
  fi
  case $words[2] in
    (${commands
      .slice(1)
      .map(({ name }) => name)
      .join('|')}) shift words; (( CURRENT-- )) ;;
    (*) _arguments ${specs(commands[0]!).join(' ')} '*:file:_files'; return ;;
  esac
  case $words[1] in
${cases.join('\n')}
  esac
}
if [ "$funcstack[1]" = _mtlint ]; then _mtlint "$@"; else compdef _mtlint mtlint; fi
`;
}

function fish(commands: readonly Completed[]): string {
  const quoted = (text: string) => `'${text.replace(/['\\]/g, '\\$&')}'`;
  const names = commands.slice(1).map(({ name }) => name);
  const none = `not __fish_seen_subcommand_from ${names.join(' ')}`;
  const lines = commands.flatMap(({ name, description, flags, words }) => {
    const when = quoted(name === '' ? none : `__fish_seen_subcommand_from ${name}`);
    return [
      ...(name === '' ? [] : [`complete -c mtlint -n ${quoted(none)} -a ${name} -d ${quoted(description)}`]),
      ...(words.length > 0 ? [`complete -c mtlint -n ${when} -a ${quoted(words.join(' '))}`] : []),
      ...flags.map(({ names: both, description: text, values, takesValue }) => {
        const spelled = both.map((flag) =>
          flag.startsWith('--') ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`,
        );
        const value = values.length > 0 ? ` -x -a ${quoted(values.join(' '))}` : takesValue ? ' -r' : '';
        return `complete -c mtlint -n ${when} ${spelled.join(' ')}${value} -d ${quoted(text)}`;
      }),
    ];
  });
  return `# mtlint completion fish > ~/.config/fish/completions/mtlint.fish\n${lines.join('\n')}\n`;
}
