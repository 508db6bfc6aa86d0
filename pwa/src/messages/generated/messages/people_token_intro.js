/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_Token_IntroInputs */

const nl_people_token_intro = /** @type {(inputs: People_Token_IntroInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Een programma van een partner, zoals de huuradministratie, vraagt en stuurt met een token. Hier staat welk programma dat mag, en tot wanneer. Het token zelf is nergens terug te zien.`)
};

const en_people_token_intro = /** @type {(inputs: People_Token_IntroInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`A partner's program, such as rent accounting, asks and sends with a token. This says which program may, and until when. The token itself can be seen nowhere again.`)
};

/**
* | output |
* | --- |
* | "A partner's program, such as rent accounting, asks and sends with a token. This says which program may, and until when. The token itself can be seen nowhere ..." |
*
* @param {People_Token_IntroInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_token_intro = /** @type {((inputs?: People_Token_IntroInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Token_IntroInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_token_intro(inputs)
	return nl_people_token_intro(inputs)
});