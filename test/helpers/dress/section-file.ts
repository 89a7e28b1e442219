const HEAD = `[Code of Federal Regulations]
[Title 31, Volume 1]
[Revised as of July 1, 2005]
From the U.S. Government Printing Office via GPO Access
[CITE: 31CFR1.1]

[Page 52]

                  TITLE 31--MONEY AND FINANCE: TREASURY

`

/** A section as GPO Access sent it. */
export function asSectionFile(text: string): string {
  return `${HEAD}${text.replace(/^(PART [0-9]+)_(.*)$/m, '$1--$2--Table of Contents')}`
}
