import { For, createSignal } from 'solid-js'
import type { JSX } from 'solid-js'
import { listedSections, movedSection, withSection } from '../../app/report/report-choices.ts'
import type { ListedSection } from '../../app/report/report-choices.ts'
import type { ReportChoices } from '../../app/draft/draft.ts'
import { reportScreenTexts as texts } from '../../texts/report/report-screen.ts'

/** Which sections, in which order: a box to tick and two buttons each, so that no dragging is needed. */
export function SectionList(props: { readonly choices: ReportChoices; readonly onChange: (choices: ReportChoices) => void }): JSX.Element {
  const [said, setSaid] = createSignal('')
  const listed = () => listedSections(props.choices)
  const chosen = () => listed().filter(({ isChosen }) => isChosen).length
  const move = (section: ListedSection, by: -1 | 1): void => {
    const next = movedSection(props.choices, section.id, by)
    props.onChange(next)
    setSaid(texts.moved(section.name, next.sections.indexOf(section.id) + 1, next.sections.length))
  }
  return (
    <fieldset class="report__sections">
      <legend>{texts.sections}</legend>
      <ol class="report__list">
        <For each={listed()}>{(section, place) => (
          <li class="report__section" data-off={section.isChosen ? undefined : ''}>
            <label><input type="checkbox" checked={section.isChosen} onChange={(event) => props.onChange(withSection(props.choices, section.id, event.currentTarget.checked))} /><span>{section.name}</span></label>
            <span class="report__moves">
              <button type="button" class="report__move" aria-label={texts.up(section.name)} disabled={!section.isChosen || place() === 0} onClick={() => move(section, -1)}>↑</button>
              <button type="button" class="report__move" aria-label={texts.down(section.name)} disabled={!section.isChosen || place() >= chosen() - 1} onClick={() => move(section, 1)}>↓</button>
            </span>
          </li>
        )}</For>
      </ol>
      <p class="visually-hidden" role="status">{said()}</p>
    </fieldset>
  )
}
