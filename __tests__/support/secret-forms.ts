/** A secret for tests, and the forms in which it could leak. */

/** With what JSON escapes, in the standard and in Go, and with letters that no other text has. */
export const SECRET = 'kQ7"<v\\needle&>4Xw9zR2';

const base64 = (text: string) => Buffer.from(text).toString('base64');

/** The inside of a JSON string, as the standard writes it and as Go does. */
function jsonForms(text: string): string[] {
  const inside = JSON.stringify(text).slice(1, -1);
  const code = (letter: string) => `\\u00${letter.charCodeAt(0).toString(16)}`;
  return [inside, inside.replace(/[<>&]/g, code)];
}

/** What base64 has of `text` wherever it stands: a text before it shifts the letters, so there are three forms. */
function base64Forms(text: string): string[] {
  return [0, 1, 2].map((shift) => {
    const encoded = base64('x'.repeat(shift) + text).replace(/=+$/, '');
    // The letters at both ends depend on what is beside the text.
    return encoded.slice(shift === 0 ? 0 : shift + 1, -1);
  });
}

/** Forms of `secret`, by name. */
export const formsOf = (secret: string): Readonly<Record<string, readonly string[]>> => ({
  plain: [secret],
  base64: base64Forms(secret),
  // State and plan are JSON, and a secret is often JSON in itself.
  'JSON-escaped': jsonForms(secret).flatMap((form) => [form, ...jsonForms(form)]),
});

/** The forms of `secret` that `text` has. */
export function formsIn(text: string, secret: string): string[] {
  return Object.entries(formsOf(secret)).flatMap(([name, forms]) =>
    forms.some((form) => text.includes(form)) ? [name] : [],
  );
}
