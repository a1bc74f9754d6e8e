using Microsoft.Playwright;

namespace Explainer.Browser;

/// <summary>What can be measured on a page that is laid out.</summary>
internal static class Geometry
{
    /// <summary>Put on a page before it loads: notes every movement of what was already shown.</summary>
    public const string WatchShifts = """
        window.__shift = 0;
        new PerformanceObserver(list => { for (const entry of list.getEntries()) window.__shift += entry.value; })
          .observe({ type: 'layout-shift', buffered: true });
        """;

    /// <summary>By how much the page is wider than its window.</summary>
    public static Task<int> OverflowAsync(IPage page) =>
        page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");

    /// <summary>The cumulative layout shift so far.</summary>
    public static Task<double> ShiftAsync(IPage page) =>
        page.EvaluateAsync<double>("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done(window.__shift))))");

    /// <summary>Pairs of boxes with text that lie over each other though neither holds the other.</summary>
    public static Task<string[]> OverlapsAsync(IPage page) => page.EvaluateAsync<string[]>("""
        () => {
          const shown = element => element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && !element.closest('.vh, .skip, .rows thead');
          const boxes = [];
          for (const element of document.body.querySelectorAll('*')) {
            if (getComputedStyle(element).display.startsWith('inline') || !shown(element)) continue;
            if (![...element.childNodes].some(node => node.nodeType === 3 ? node.data.trim() : node.nodeType === 1 && getComputedStyle(node).display === 'inline' && node.innerText?.trim())) continue;
            const box = element.getBoundingClientRect();
            if (box.width > 0 && box.height > 0) boxes.push([box, element]);
          }
          boxes.sort((a, b) => a[0].top - b[0].top);
          const found = [];
          for (let i = 0; i < boxes.length; i++) {
            const [a, one] = boxes[i];
            for (let j = i + 1; j < boxes.length && boxes[j][0].top < a.bottom - 2; j++) {
              const [b, other] = boxes[j];
              if (Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 && Math.min(a.bottom, b.bottom) - b.top > 2 && !one.contains(other) && !other.contains(one))
                found.push(`<${one.localName} class="${one.className}"> ${one.innerText.slice(0, 40)} / <${other.localName} class="${other.className}"> ${other.innerText.slice(0, 40)}`);
            }
          }
          return found.slice(0, 5);
        }
        """);

    /// <summary>Headings with nothing below them, and lists, paragraphs and parts with nothing in them.</summary>
    public static Task<string[]> EmptyAsync(IPage page) => page.EvaluateAsync<string[]>("""
        () => {
          // What a script fills when a reader asks waits empty: where results stand, and the line that says how many they are.
          const waits = '[role=status], [id^=search]';
          const filled = element => element.textContent.trim() !== '' || element.querySelector(`img, svg, input, table, ${waits}`) !== null || element.matches(waits);
          const empty = [...document.querySelectorAll('main :is(section, div, p, ul, ol, li, dl, dt, dd, h1, h2, h3, h4, figure, figcaption, blockquote, table)')].filter(element => !filled(element));
          const bare = [...document.querySelectorAll('main section > :is(h2, h3)')].filter(heading => ![...heading.parentElement.children].some(child => child !== heading && filled(child)));
          return [...empty, ...bare].map(element => element.outerHTML.slice(0, 120));
        }
        """);
}
