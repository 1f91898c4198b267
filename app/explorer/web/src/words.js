// What the page says around GraphiQL, in the language of the browser.

const WORDS = {
  en: {
    title: "GraphQL explorer",
    signInWhat: "Sign in, and your operations run as yours.",
    address: "E-mail address",
    password: "Password",
    goOn: "Continue",
    code: "Code",
    codeWhat: "Enter the code that was sent to you, or the one that your app shows.",
    signIn: "Sign in",
    signOut: "Sign out",
    startOver: "Start over",
    visit: "Go on without signing in",
    visitor: "Not signed in",
    staffOnly: "The explorer is for the platform’s staff only.",
    signedInAs: "You are signed in as",
    again: "Try again",
    examples: "Examples",
    welcome: "Who you are. The menu above has more examples.",
    unreachable: "The service does not answer. Check the connection and try again.",
    unexpected: "The service gave an answer that this page does not understand. Reload the page.",
    visitors: "Visitors",
    accounts: "Accounts",
    contractors: "Contractors",
    companies: "Companies",
    staff: "Staff",
    live: "Live",
  },
  ru: {
    title: "Обозреватель GraphQL",
    signInWhat: "Войдите, и операции будут выполняться от вашего имени.",
    address: "Адрес эл. почты",
    password: "Пароль",
    goOn: "Продолжить",
    code: "Код",
    codeWhat: "Введите код, который вам отправлен или который показывает ваше приложение.",
    signIn: "Войти",
    signOut: "Выйти",
    startOver: "Начать сначала",
    visit: "Продолжить без входа",
    visitor: "Вход не выполнен",
    staffOnly: "Обозреватель доступен только сотрудникам платформы.",
    signedInAs: "Вы вошли как",
    again: "Повторить",
    examples: "Примеры",
    welcome: "Кто вы. Другие примеры — в меню наверху.",
    unreachable: "Сервис не отвечает. Проверьте соединение и повторите попытку.",
    unexpected: "Страница не понимает ответа сервиса. Обновите её.",
    visitors: "Посетители",
    accounts: "Учётные записи",
    contractors: "Исполнители",
    companies: "Компании",
    staff: "Сотрудники платформы",
    live: "В реальном времени",
  },
};

export const language = navigator.language.toLowerCase().split("-")[0] === "ru" ? "ru" : "en";

export function say(key) {
  return WORDS[language][key];
}
