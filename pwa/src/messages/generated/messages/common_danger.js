/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Common_DangerInputs */

const nl_common_danger = /** @type {(inputs: Common_DangerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Belangrijk`)
};

const en_common_danger = /** @type {(inputs: Common_DangerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Important`)
};

/**
* | output |
* | --- |
* | "Important" |
*
* @param {Common_DangerInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const common_danger = /** @type {((inputs?: Common_DangerInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Common_DangerInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_common_danger(inputs)
	return nl_common_danger(inputs)
});