/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ admin: NonNullable<unknown>, people: NonNullable<unknown>, behind: NonNullable<unknown> }} Help_People_WordsInputs */

const nl_help_people_words = /** @type {(inputs: Help_People_WordsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Kies ${i?.admin} en daar ${i?.people}. Nodig iemand uit per e-mail, of geef de link zelf af: hij werkt één keer. Op de pagina van die persoon ziet u wat er met de e-mail gebeurt. Daar trekt u een link ook in.
Stopt iemand, beëindig dan de toegang. Werk dat nog niet was verzonden, komt bij het team onder ${i?.behind}.`)
};

const en_help_people_words = /** @type {(inputs: Help_People_WordsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Choose ${i?.admin} and there ${i?.people}. Invite somebody by e-mail, or hand over the link yourself: it works once. On the page of that person you see what becomes of the mail. There you also withdraw a link.
When somebody leaves, end their access. Work that was not sent yet reaches the team under ${i?.behind}.`)
};

/**
* | output |
* | --- |
* | "Choose {admin} and there {people}. Invite somebody by e-mail, or hand over the link yourself: it works once. On the page of that person you see what becomes ..." |
*
* @param {Help_People_WordsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const help_people_words = /** @type {((inputs: Help_People_WordsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Help_People_WordsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_help_people_words(inputs)
	return nl_help_people_words(inputs)
});