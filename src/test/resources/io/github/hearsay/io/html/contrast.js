// Text that stands out too little from what is behind it, by WCAG 2.1 level AA: 4.5 to 1, 3 to 1 for large text.
(() => {
  const channel = (c) => (c <= 10.31475 ? c / 255 / 12.92 : Math.pow((c / 255 + 0.055) / 1.055, 2.4));
  const luminance = ([r, g, b]) => 0.2126 * channel(r) + 0.7152 * channel(g) + 0.0722 * channel(b);
  const numbers = (css) => css.match(/[\d.]+/g).map(Number);
  const behind = (element) => {
    for (let at = element; at; at = at.parentElement) {
      const colour = numbers(getComputedStyle(at).backgroundColor);
      if (colour.length < 4 || colour[3] === 1) {
        return colour;
      }
    }
    return [255, 255, 255];
  };
  const weak = new Set();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (!node.data.trim() || !element.checkVisibility() || element.closest("svg title")) {
      continue;
    }
    const style = getComputedStyle(element);
    const svg = element.closest("svg");
    const text = luminance(numbers(svg ? style.fill : style.color));
    const paper = luminance(behind(svg ? svg.parentElement : element));
    const ratio = (Math.max(text, paper) + 0.05) / (Math.min(text, paper) + 0.05);
    const size = parseFloat(style.fontSize);
    const large = size >= 24 || (size >= 18.66 && parseInt(style.fontWeight) >= 700);
    if (ratio < (large ? 3 : 4.5)) {
      weak.add(`${ratio.toFixed(2)} ${element.tagName.toLowerCase()}.${element.className.baseVal ?? element.className}`);
    }
  }
  return [...weak];
})()
