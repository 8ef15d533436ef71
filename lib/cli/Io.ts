/** The outside world of the command line, so that tests can stand in for it. */
export type Io = {
  readFile(path: string): Promise<string>;
  readStdin(): Promise<string>;
  stdout(text: string): void;
  stderr(text: string): void;
};
