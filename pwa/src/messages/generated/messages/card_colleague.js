/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Card_ColleagueInputs */

const nl_card_colleague = /** @type {(inputs: Card_ColleagueInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Werkt hier`)
};

const en_card_colleague = /** @type {(inputs: Card_ColleagueInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Works here`)
};

/**
* | output |
* | --- |
* | "Works here" |
*
* @param {Card_ColleagueInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const card_colleague = /** @type {((inputs?: Card_ColleagueInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Card_ColleagueInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_card_colleague(inputs)
	return nl_card_colleague(inputs)
});