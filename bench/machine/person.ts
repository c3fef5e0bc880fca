/** Enters the demonstration as whoever holds `post`; the answer is the cookie to send along. */
export async function enterAs(url: string, post: string): Promise<string> {
  const { people } = (await (await fetch(`${url}/api/session/demonstration-people`)).json()) as {
    people: { id: string; posts: { id: string }[] }[];
  };
  const person = people.find(({ posts }) => posts.some(({ id }) => id === post));
  const response = await fetch(`${url}/api/session/enter-as`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ personId: person?.id }),
  });
  if (!response.ok) throw new Error(`Entering as ${post}: ${await response.text()}`);
  return response.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
}
