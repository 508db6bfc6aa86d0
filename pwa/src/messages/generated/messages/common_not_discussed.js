/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Common_Not_DiscussedInputs */

const nl_common_not_discussed = /** @type {(inputs: Common_Not_DiscussedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Niet besproken`)
};

const en_common_not_discussed = /** @type {(inputs: Common_Not_DiscussedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Not discussed`)
};

/**
* | output |
* | --- |
* | "Not discussed" |
*
* @param {Common_Not_DiscussedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const common_not_discussed = /** @type {((inputs?: Common_Not_DiscussedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Common_Not_DiscussedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_common_not_discussed(inputs)
	return nl_common_not_discussed(inputs)
});