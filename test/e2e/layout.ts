import type { Page } from '@playwright/test'

/** What can be pressed and is smaller than 24 by 24 px; words in a sentence and what a label makes larger are left out, as in WCAG 2.5.8. */
export function smallTargets(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const pressable = 'a[href], button, input, select, textarea, summary, [role="button"], [role="slider"], [tabindex="0"]'
    const sizeOf = (element: Element): DOMRect => (element.closest('label') ?? element).getBoundingClientRect()
    /** Drawn smaller than it listens: a pseudo element widens it. */
    const isWidened = (element: Element): boolean => ['::before', '::after'].some((pseudo) => {
      const style = getComputedStyle(element, pseudo)
      return style.content !== 'none' && style.position === 'absolute' && Number.parseFloat(style.height) >= 24 && Number.parseFloat(style.width) >= 24
    })
    const isInline = (element: Element): boolean => getComputedStyle(element).display === 'inline' && (element.closest('p, li, td')?.textContent?.trim().length ?? 0) > (element.textContent?.trim().length ?? 0)
    return [...document.querySelectorAll(pressable)].flatMap((element) => {
      if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) || element.closest('.visually-hidden, .nl-skip-link')) return []
      const { width, height } = sizeOf(element)
      if (width === 0 || (width >= 23.5 && height >= 23.5) || isInline(element) || isWidened(element)) return []
      return [`${element.tagName.toLowerCase()}.${element.className} “${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40)}” ${Math.round(width)} × ${Math.round(height)}`]
    })
  })
}

/** Text or a control that sticks out of the window and cannot be scrolled into it. */
export function outOfReach(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => [...document.querySelectorAll('main *, header *')].flatMap((element) => {
    const isLeaf = element.matches('button, a, input, select, summary, h1, h2, h3, p') && element.checkVisibility({ visibilityProperty: true })
    if (!isLeaf || element.closest('.visually-hidden, .nl-skip-link, svg')) return []
    for (let parent = element.parentElement; parent !== null; parent = parent.parentElement) if (/auto|scroll/.test(getComputedStyle(parent).overflowX)) return []
    const { left, right, width } = element.getBoundingClientRect()
    if (width === 0 || (left >= -1 && right <= document.documentElement.clientWidth + 1)) return []
    return [`${element.tagName.toLowerCase()}.${element.className} “${(element.textContent ?? '').trim().slice(0, 40)}” ${Math.round(left)} to ${Math.round(right)}`]
  }))
}

/** A drawing without a name, without a sentence or a number in it, or without a table in or beside it. */
export function incompleteCharts(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => [...document.querySelectorAll('main svg[role="img"]')].flatMap((svg) => {
    const name = svg.getAttribute('aria-label') ?? ''
    const parts: Element[] = []
    for (let part = svg.closest('section, article, figure, tr'); part !== null; part = part.parentElement?.closest('section, article, figure, tr') ?? null) parts.push(part)
    // The hundred dots show one number, which stands in words beside them.
    const hasTable = svg.matches('.strip-dots') || parts.some((part) => part.matches('tr') || part.querySelector('table') !== null || [...part.querySelectorAll('label, button, summary')].some((control) => control.textContent?.includes('Tabel')))
    return [...(name.length < 20 || !/\. |\d/.test(name) ? [`no sentence: ${name}`] : []), ...(hasTable ? [] : [`no table: ${name.slice(0, 60)}`])]
  }))
}
