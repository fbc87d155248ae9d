/** Policies of any size for measuring, put together from clauses of our own in the genre's manner. */
const clauses = {
  ru: [
    '1. Общие положения',
    'Настоящая Политика обработки персональных данных определяет порядок обработки персональных данных ТОО «Ромашка-Пример» (далее – Оператор), БИН 120340000004.',
    'Оператор собирает следующие персональные данные: фамилия, имя, отчество; адрес электронной почты; номер телефона; файлы cookie; IP-адрес.',
    'Персональные данные обрабатываются в целях исполнения договора, направления уведомлений, улучшения качества услуг и проведения статистических исследований.',
    'Оператор не передаёт персональные данные третьим лицам, за исключением случаев, предусмотренных законодательством Республики Казахстан.',
    'Срок хранения персональных данных составляет 3 (три) года с момента прекращения договора, если иное не установлено законом.',
    'Субъект вправе отозвать согласие, требовать уточнения, блокирования или уничтожения данных; запрос рассматривается в течение 15 (пятнадцати) рабочих дней.',
    'Трансграничная передача осуществляется с согласия субъекта в государства, обеспечивающие защиту персональных данных.',
    'По вопросам обработки персональных данных пишите на privacy@romashka-primer.kz или звоните по телефону +7 (727) 250-00-00.',
    'Оператор принимает необходимые правовые, организационные и технические меры: шифрование, резервное копирование, разграничение доступа.',
  ],
  en: [
    '1. General',
    'This Privacy Policy explains how Example Daisy Ltd ("we", "us") collects, uses and shares your personal data when you use our website.',
    'We collect the following information: your name, e-mail address, phone number, IP address, cookies and details of your device.',
    'We use your personal data to provide our services, to process payments, to send you newsletters and to improve our website.',
    'We do not sell or share your personal data with third parties, except where the law requires it or with your consent.',
    'We keep your personal data for three years after the end of the contract and then delete it, unless the law requires us to keep it longer.',
    'You have the right to access, correct or erase your data, to object to processing and to withdraw your consent; we respond within one month.',
    'Data may be transferred outside the European Economic Area on the basis of standard contractual clauses.',
    'Questions? Write to privacy@example-daisy.co.uk or call +44 20 7946 0000.',
    'We protect your information with encryption, access controls, backups and staff training.',
  ],
}

/** At least `bytes` bytes of UTF-8; numbers vary so that no two repeats are the same. */
export function samplePolicy(language, bytes) {
  const lines = []
  let size = 0
  for (let round = 1; size < bytes; round++)
    for (const clause of clauses[language]) {
      const line = clause.replace('1.', `${round}.`).replace('3 (три)', `${(round % 9) + 1}`)
      lines.push(line)
      size += Buffer.byteLength(line) + 1
      if (size >= bytes) break
    }
  return lines.join('\n')
}
