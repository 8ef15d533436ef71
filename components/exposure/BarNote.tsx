/** One thing to know or to do before reading on. */
export function BarNote({ text, action, run }: { text: string; action: string; run: () => void }) {
  return (
    <section className="bar-note" aria-label={text}>
      <span>{text}</span>
      <button type="button" className="small" onClick={run}>
        {action}
      </button>
    </section>
  );
}
