/**
 * Stands in for the decompressor of .woff2 that the font library of the PDF writer brings along, a hundred kilobytes with its
 * dictionary: reports are set from .woff and .ttf only.
 * @throws always: a .woff2 font is a mistake of the build
 */
export default function decompress(): never {
  throw new Error('a .woff2 font cannot be read here: give the report .woff or .ttf')
}
