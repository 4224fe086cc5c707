import type { City } from './steden.mjs'

/** A region file as it is written: checked by the reader of scenario files, not here. */
export declare function regionFile(city: City): object
/** File name and text of each city. */
export declare function regionFiles(): readonly (readonly [file: string, text: string])[]
