/** Documents of the project as Markdown: the page, the report and the repository tell one story. Fetched when somebody reads them. */
export interface DocumentShelf {
  /** How the model works. */
  readonly method: () => Promise<string>
  readonly glossary: () => Promise<string>
  /** The model laid beside what was counted. */
  readonly validation: () => Promise<string>
}
