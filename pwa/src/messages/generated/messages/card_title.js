/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Card_TitleInputs */

const nl_card_title = /** @type {(inputs: Card_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wie bel ik?`)
};

const en_card_title = /** @type {(inputs: Card_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Whom do I call?`)
};

/**
* | output |
* | --- |
* | "Whom do I call?" |
*
* @param {Card_TitleInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const card_title = /** @type {((inputs?: Card_TitleInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Card_TitleInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_card_title(inputs)
	return nl_card_title(inputs)
});