/**
 * A promise that says what it waited for when it takes too long. `about` adds what is known by then, so that a rare
 * failure tells its cause the first time.
 */
export async function within<T>(
  what: string,
  promise: Promise<T>,
  about: () => Promise<unknown> = async () => '',
  ms = 30_000,
): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<'late'>((resolve) => {
    timer = setTimeout(() => resolve('late'), ms);
  });
  try {
    const first = await Promise.race([promise.then((value) => ({ value })), late]);
    if (first !== 'late') return first.value;
    const known = await Promise.race([about().catch(String), new Promise((resolve) => setTimeout(resolve, 2_000))]);
    throw new Error(`Waited ${ms} ms in vain for ${what}. ${JSON.stringify(known ?? 'Nothing more is known.')}`);
  } finally {
    clearTimeout(timer);
  }
}
