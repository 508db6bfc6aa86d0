/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Rights_Words_HintInputs */

const nl_rights_words_hint = /** @type {(inputs: Rights_Words_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Schrijf geen BSN op.`)
};

const en_rights_words_hint = /** @type {(inputs: Rights_Words_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Do not write down a citizen service number (BSN).`)
};

/**
* | output |
* | --- |
* | "Do not write down a citizen service number (BSN)." |
*
* @param {Rights_Words_HintInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rights_words_hint = /** @type {((inputs?: Rights_Words_HintInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rights_Words_HintInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rights_words_hint(inputs)
	return nl_rights_words_hint(inputs)
});