/** A chart can be seen as a drawing and as the same in a table. */
export const chartSwitchTexts = {
  drawing: 'Tekening',
  table: 'Tabel',
  showAs: (title: string): string => `Tonen als: ${title}`,
} as const
