// Times in the browser: from an act to the moment when what it asked for is on the screen, as the page itself sees it.

/** Milliseconds from an act until a test holds in the page, and the next picture is drawn. */
export async function timed(page, act, holds, given) {
  await page.evaluate(([source, given]) => {
    const holds = new Function(`return (${source})`)();
    globalThis.timing = new Promise((done) => {
      const from = performance.now();
      const look = () => (holds(given) ? requestAnimationFrame(() => done(performance.now() - from)) : setTimeout(look, 1));
      look();
    });
  }, [holds.toString(), given]);
  await act();
  return page.evaluate(() => globalThis.timing);
}

/** Smallest, median and largest of several, rounded to milliseconds. */
export function spread(times) {
  const sorted = [...times].sort((a, b) => a - b);
  const pick = (share) => Math.round(sorted[Math.floor((sorted.length - 1) * share)]);
  return { min: pick(0), median: pick(0.5), max: pick(1) };
}

/** Lines of a Markdown table. */
export function table(rows) {
  const lines = rows.map(([name, { min, median, max }]) => `| ${name} | ${min} | ${median} | ${max} |`);
  return ["| what | min ms | median ms | max ms |", "| --- | ---: | ---: | ---: |", ...lines].join("\n");
}
