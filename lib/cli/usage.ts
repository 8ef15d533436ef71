/** What `--help` prints; the README says the same at more length. */
export const usage = {
  check: `Shows what a request would do before any wallet sees it. Prints one JSON document for each request.

  npm run --silent check -- --rpc URL [--deployment FILE] [--what-if] (--request FILE | --request -)

  --rpc URL          endpoint of the request's chain: https, or http for a node of your own
  --deployment FILE  contracts that the catalogue does not know (a devnet, a testnet, a fork)
  --request FILE     { "origin", "chainId", "account", "method", "params" }; several, one to a line, in a .jsonl file
  --request -        the same from standard input
  --what-if          one request more: what EigenLayer's own contracts take when each operator set slashes all it may

Exit status: 0 for a verdict of any severity, 2 for bad input, 3 when the endpoint could not be used.
`,
  exposure: `Shows the restaked positions of an account and what of them can be slashed. Prints one JSON document.

  npm run --silent exposure -- --rpc URL [--deployment FILE] --account 0x…

  --rpc URL          endpoint of the chain: https, or http for a node of your own
  --deployment FILE  contracts that the catalogue does not know; its chain is read
  --account 0x…      whose positions

Exit status: 0, 2 for bad input, 3 when the endpoint could not be used.
`,
} as const;
