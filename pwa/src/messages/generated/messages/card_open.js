/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Card_OpenInputs */

const nl_card_open = /** @type {(inputs: Card_OpenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wie bel ik?`)
};

const en_card_open = /** @type {(inputs: Card_OpenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Whom do I call?`)
};

/**
* | output |
* | --- |
* | "Whom do I call?" |
*
* @param {Card_OpenInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const card_open = /** @type {((inputs?: Card_OpenInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Card_OpenInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_card_open(inputs)
	return nl_card_open(inputs)
});