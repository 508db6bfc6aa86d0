/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Card_IntroInputs */

const nl_card_intro = /** @type {(inputs: Card_IntroInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`U ziet deze nummers ook zonder internet.`)
};

const en_card_intro = /** @type {(inputs: Card_IntroInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`You also see these numbers without internet.`)
};

/**
* | output |
* | --- |
* | "You also see these numbers without internet." |
*
* @param {Card_IntroInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const card_intro = /** @type {((inputs?: Card_IntroInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Card_IntroInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_card_intro(inputs)
	return nl_card_intro(inputs)
});