/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Online_CutInputs */

const nl_online_cut = /** @type {(inputs: Online_CutInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dit deel is niet voor de rol van uw organisatie.`)
};

const en_online_cut = /** @type {(inputs: Online_CutInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This part is not for the role of your organisation.`)
};

/**
* | output |
* | --- |
* | "This part is not for the role of your organisation." |
*
* @param {Online_CutInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const online_cut = /** @type {((inputs?: Online_CutInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Online_CutInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_online_cut(inputs)
	return nl_online_cut(inputs)
});