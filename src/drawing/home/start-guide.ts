/** An event as its dot in the drawing tells it: "category year KR.JP". */
interface Facts {
  readonly category: string;
  readonly year: number;
  readonly countries: readonly string[];
}

/** What the four lists of the sentence ask for; nothing asked for is empty. */
interface Asked {
  readonly category: string;
  readonly country: string;
  readonly from: number;
  /** The first year no longer asked for. */
  readonly to: number;
}

function factsOf(text: string): Facts {
  const [category = '', year = '', countries = ''] = text.split(' ');
  return { category, year: Number(year), countries: countries.split('.') };
}

function askedIn(form: HTMLFormElement): Asked {
  const data = new FormData(form);
  const text = (name: string) => {
    const value = data.get(name);
    return typeof value === 'string' ? value : '';
  };
  return {
    category: text('category'),
    country: text('country'),
    from: Number.parseInt(text('from')) || -Infinity,
    to: Number.parseInt(text('to')) || Infinity,
  };
}

function matches({ category, year, countries }: Facts, asked: Asked): boolean {
  return (
    (asked.category === '' || asked.category === category) &&
    (asked.country === '' || countries.includes(asked.country)) &&
    year >= asked.from &&
    year < asked.to
  );
}

/** Dims the dots that the sentence does not ask for, and says how many are left. */
function follow(form: HTMLFormElement, output: HTMLElement): void {
  const overview = document.querySelector<SVGElement>('[data-overview]');
  const dots = [...(overview?.querySelectorAll<SVGElement>('[data-e]') ?? [])].map((dot) => {
    return { dot, facts: factsOf(dot.dataset['e'] ?? '') };
  });
  // What stands beyond the drawn years has no dot, and is asked for like all others.
  const beyond = (overview?.dataset['beyond'] ?? '').split(',').filter(Boolean).map(factsOf);
  const total = dots.length + beyond.length;
  const format = new Intl.NumberFormat(document.documentElement.lang);
  const show = (): void => {
    const asked = askedIn(form);
    let found = beyond.filter((facts) => matches(facts, asked)).length;
    for (const { dot, facts } of dots) {
      const isAsked = matches(facts, asked);
      dot.classList.toggle('is-off', !isAsked);
      if (isAsked) found += 1;
    }
    const { all = '', some = '' } = output.dataset;
    output.textContent =
      found === total
        ? all
        : some.replace('{found}', format.format(found)).replace('{total}', format.format(total));
  };
  form.addEventListener('change', show);
  // An address without empty parts is the one a reader would share.
  form.addEventListener('formdata', ({ formData }) => {
    for (const [name, value] of [...formData]) if (value === '') formData.delete(name);
  });
  // Back brings the choices back, but not what they did.
  addEventListener('pageshow', show);
}

const form = document.querySelector<HTMLFormElement>('[data-guide]');
const output = form?.querySelector<HTMLElement>('[data-guide-count]');
if (form && output) follow(form, output);
