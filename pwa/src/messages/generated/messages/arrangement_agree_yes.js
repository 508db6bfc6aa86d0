/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Arrangement_Agree_YesInputs */

const nl_arrangement_agree_yes = /** @type {(inputs: Arrangement_Agree_YesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ja, akkoord`)
};

const en_arrangement_agree_yes = /** @type {(inputs: Arrangement_Agree_YesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Yes, I agree`)
};

/**
* | output |
* | --- |
* | "Yes, I agree" |
*
* @param {Arrangement_Agree_YesInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const arrangement_agree_yes = /** @type {((inputs?: Arrangement_Agree_YesInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Arrangement_Agree_YesInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_arrangement_agree_yes(inputs)
	return nl_arrangement_agree_yes(inputs)
});