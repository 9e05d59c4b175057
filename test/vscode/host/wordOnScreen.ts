export interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * The middle of the nth occurrence of a word in the visible lines of the active editor, in page coordinates; null when
 * it is not on the screen. Runs inside the page, so it may use nothing from outside its own body.
 */
export function pointOfWord({ word, nth }: { readonly word: string; readonly nth: number }): Point | null {
  const editor = document.querySelector('.editor-group-container.active .monaco-editor');
  if (editor === null) return null;
  const frame = editor.getBoundingClientRect();
  const lines = [...editor.querySelectorAll('.view-lines .view-line')].sort(
    (a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top,
  );
  let left = nth;
  for (const line of lines) {
    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    const nodes: { node: Node; start: number }[] = [];
    let text = '';
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      nodes.push({ node, start: text.length });
      // The editor draws spaces as no-break spaces.
      text += (node.nodeValue ?? '').replaceAll('\u00a0', ' ');
    }
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
      const letter = /[\p{L}\p{N}]/u;
      if (letter.test(text[at - 1] ?? ' ') || letter.test(text[at + word.length] ?? ' ')) continue;
      const middle = at + Math.floor(word.length / 2);
      const holder = nodes.findLast(({ start }) => start <= middle);
      if (holder === undefined) continue;
      const range = document.createRange();
      range.setStart(holder.node, middle - holder.start);
      range.setEnd(holder.node, middle - holder.start + 1);
      const box = range.getBoundingClientRect();
      const point = { x: box.left + box.width / 2, y: box.top + box.height / 2 };
      const visible = point.y > frame.top && point.y < frame.bottom && point.x > frame.left && point.x < frame.right;
      if (!visible) continue;
      left -= 1;
      if (left === 0) return point;
    }
  }
  return null;
}
