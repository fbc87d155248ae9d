import { expect, it } from 'vitest'
import { factsIn } from '../facts-in.js'

it.each([
  ['Мы передаём данные курьерской службе «Синий Ёж».', ['delivery Синий Ёж']],
  ['We share your details with our payment provider, Quillpay.', ['payment-provider Quillpay']],
  ['We share your details with our parcel delivery company (Hedgepost).', ['delivery Hedgepost']],
  ['Біз деректерді «Көк Құс» курьерлік қызметіне береміз.', ['delivery Көк Құс']],
  ['Мы передаём данные курьерской службе.', ['delivery']],
])('%s', (text, expected) => {
  const seen = factsIn(text, 'recipient').map(({ category, name }) =>
    [category, name].filter(Boolean).join(' '),
  )
  expect(seen).toEqual(expected)
})
