/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Card_DangerInputs */

const nl_card_danger = /** @type {(inputs: Card_DangerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bij gevaar`)
};

const en_card_danger = /** @type {(inputs: Card_DangerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`In danger`)
};

/**
* | output |
* | --- |
* | "In danger" |
*
* @param {Card_DangerInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const card_danger = /** @type {((inputs?: Card_DangerInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Card_DangerInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_card_danger(inputs)
	return nl_card_danger(inputs)
});