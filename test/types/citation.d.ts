/** The `citation` package (github.com/unitedstates/citation) has no types of its own; these are what the tests use. */
declare module 'citation' {
  namespace citation {
    /** A citation; the field named by `type` holds the parsed parts. */
    interface Found {
      type: 'usc' | 'cfr' | 'law' | 'fedreg' | 'stat'
      match: string
      index: number
      usc?: { title: string; section: string; subsections: string[] }
      cfr?: { title: string; part: string; section: string | null; subsections: string[] }
      law?: { congress: string; number: string; sections: string[] }
      fedreg?: { volume: string; page: string }
      stat?: { volume: string; page: string }
    }
    function find(text: string, options: { types: Found['type'][] }): { citations: Found[] }
  }
  export = citation
}
