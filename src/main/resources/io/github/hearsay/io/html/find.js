
// Shows the lines that hold all words typed into the field. Nothing else on a page needs a script.
(() => {
  const field = document.getElementById("find");
  const lines = [...document.querySelectorAll("main tbody > tr, main .lines > li")];
  if (!field || lines.length < 2) {
    return;
  }
  const plain = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const found = document.getElementById("found");
  const groups = [...document.querySelectorAll("main section, main .lines, main table")];
  let texts;
  field.closest("p").hidden = false;
  field.addEventListener("input", () => {
    texts ??= lines.map((line) => plain((line.closest("section")?.querySelector("h2")?.textContent ?? "") + " " + line.textContent));
    const words = plain(field.value).split(/\s+/).filter(Boolean);
    let count = 0;
    lines.forEach((line, i) => {
      line.hidden = !words.every((word) => texts[i].includes(word));
      count += line.hidden ? 0 : 1;
    });
    for (const group of groups) {
      const inside = group.querySelectorAll("tbody > tr, .lines > li, :scope > li");
      group.hidden = inside.length > 0 && [...inside].every((line) => line.hidden);
      if (group.matches(".lines") && group.previousElementSibling?.matches("h3")) {
        group.previousElementSibling.hidden = group.hidden;
      }
    }
    found.textContent = words.length ? `${count} of ${lines.length} lines` : "";
  });
})();
