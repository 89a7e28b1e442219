/** `1 reference`, `7 references`. */
export function countOf(count: number, name: string): string {
  return `${count} ${count === 1 ? name : `${name}s`}`
}
