/** @type {import("node:fs")} */
export {}
