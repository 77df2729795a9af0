import { relativePath } from '../files/path.ts';

/** Keys and indexes from the top of a configuration to the value that is wrong. */
export type KeyPath = readonly (string | number)[];

export interface ConfigIssue {
  /** Absolute path of the file, or what else the setting came from, such as `--rule`. */
  origin: string;
  /** 1-based; only JSON files know them. */
  line?: number;
  column?: number;
  key: KeyPath;
  message: string;
}

/** The configuration cannot be used. `issues` holds all that is wrong with it, `message` all of them as lines. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  readonly issues: readonly ConfigIssue[];

  constructor(issues: readonly ConfigIssue[], cwd: string, options?: ErrorOptions) {
    super(issues.map((issue) => issueLine(issue, cwd)).join('\n'), options);
    this.issues = issues;
  }
}

function issueLine({ origin, line, column, key, message }: ConfigIssue, cwd: string): string {
  const fromCwd = origin.startsWith('-') || origin === '' ? origin : relativePath(cwd, origin);
  const file = fromCwd.startsWith('../') ? origin : fromCwd;
  const place = [file, line, column].filter((part) => part !== undefined && part !== '').join(':');
  return [place, keyText(key), message].filter((part) => part !== '').join(': ');
}

/** `overrides[0].rules.merged-words` */
function keyText(key: KeyPath): string {
  return key.reduce<string>((text, part) => {
    if (typeof part === 'number') return `${text}[${part}]`;
    return text === '' ? part : `${text}.${part}`;
  }, '');
}
