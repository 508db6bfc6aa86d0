/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Legal_To_StaysInputs */

const nl_legal_to_stays = /** @type {(inputs: Legal_To_StaysInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Blijft wonen`)
};

const en_legal_to_stays = /** @type {(inputs: Legal_To_StaysInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Stays`)
};

/**
* | output |
* | --- |
* | "Stays" |
*
* @param {Legal_To_StaysInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const legal_to_stays = /** @type {((inputs?: Legal_To_StaysInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Legal_To_StaysInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_legal_to_stays(inputs)
	return nl_legal_to_stays(inputs)
});