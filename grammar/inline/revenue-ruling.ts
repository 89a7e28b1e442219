import P from 'parsimmon'
import { designationList, offset } from './designation-list.ts'
import { type Expression, expression } from './item.ts'

/** `Rev. Rul. `, `Revenue Procedure `: the words that the anchor looks for. */
export const RULING_HEAD = '\\bRev(?:\\.|enue) ?(?:Rul(?:s?\\.|ings?)|Proc(?:s?\\.|edures?)) (?=\\d)'

const kind = P.regexp(new RegExp(RULING_HEAD)).map((head) => (/Rul/.test(head) ? 'revRul' : 'revProc'))
const numbers = designationList({ number: '\\d{2,4}[-–]\\d{1,4}(?![-\\d])' })

/** `("Rev. Rul." | "Rev. Proc.") list`: `Rev. Rul. 75-346`, `Rev. Proc. 2004-15`, `Revenue Rulings 65-214 and 65-215`. */
export const revenueRuling: P.Parser<Expression> = kind.chain((unit) =>
  P.seqMap(numbers, offset, (entries, end) =>
    expression(entries, end, ({ number }) => ({
      form: 'citation',
      kind: unit,
      targets: [`/us/${unit}/${number!.replace('–', '-')}`],
    })),
  ),
)
